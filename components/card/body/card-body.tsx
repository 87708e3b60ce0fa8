import type { ComponentChildren } from 'preact';
import type { ConceptView } from '../../../lib/knowledge/views/types';
import type { Copying } from '../../shared/copy-button';
import { QuotedText } from '../../shared/statements/quoted-text';
import { CardDetails } from './card-details';
import { CardLink } from './card-link';
import { CardStatements } from './card-statements';

interface CardBodyProps {
  view: ConceptView;
  /** Why the word is marked, if the reader asked. */
  why: ComponentChildren;
  /** All statements, not only the leading ones. */
  all: boolean;
  /**
   * On a page of its own: the definition too, if the description is a role, and the note in full.
   */
  defined?: boolean;
  /** Unfolds or folds the statements of a card that opens with none. */
  unfold?: { readonly label: string; onToggle(): void } | undefined;
  onHop: (concept: string) => void;
  /** Without it, the dots of a country's issues are not links. */
  onOpenIssue?: ((issue: string) => void) | undefined;
  copying?: Copying | undefined;
}

/** What is known: description, figures, positions, statements. */
export function CardBody({
  view,
  why,
  all,
  defined = false,
  unfold,
  onHop,
  onOpenIssue,
  copying,
}: CardBodyProps) {
  return (
    <div class="card-body">
      {view.description !== null && (
        <p
          class={isName(view) ? 'card-description card-role' : 'card-description'}
          dir="auto"
          lang={view.language}
        >
          <QuotedText text={view.description} />
        </p>
      )}
      {view.asOf !== null && <p class="caption card-as-of">{view.asOf}</p>}
      {defined && view.definition !== null && (
        <p class="card-description" dir="auto" lang={view.language}>
          <QuotedText text={view.definition} />
        </p>
      )}
      <CardLink link={view.link} />
      {why}
      <CardDetails view={view} onHop={onHop} onOpenIssue={onOpenIssue} />
      {unfold && (
        <button type="button" class="card-unfold" aria-expanded={all} onClick={unfold.onToggle}>
          <span class="link">{unfold.label}</span>
        </button>
      )}
      <CardStatements
        view={view}
        all={all}
        wholeNote={defined}
        speakerBeside={isName(view) ? view.title : null}
        copying={copying}
      />
    </div>
  );
}

/** Whose card has what they said, and what others said of them. */
function isName({ type }: ConceptView): boolean {
  return type === 'person' || type === 'organization';
}
