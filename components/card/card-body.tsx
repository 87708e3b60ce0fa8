import type { ComponentChildren } from 'preact';
import type { ConceptView, StatementGroupView } from '../../lib/knowledge/views/types';
import { Chip } from '../shared/chip';
import type { Copying } from '../shared/copy-button';
import { Dots } from '../shared/dots';
import { Flag } from '../shared/flag';
import { PositionLine } from '../shared/statements/position-line';
import { QuotedText } from '../shared/statements/quoted-text';
import { Reading } from '../shared/statements/reading';
import { Statement } from '../shared/statements/statement';

interface CardBodyProps {
  view: ConceptView;
  /** Why the word is marked, where the reader asked. */
  why: ComponentChildren;
  /** All statements, not only the leading ones. */
  all: boolean;
  /** On a page of its own: the definition too, where the description is a role, and the note in full. */
  defined?: boolean;
  /** Unfolds or folds the statements of a card that opens with none. */
  unfold?: { readonly label: string; onToggle(): void } | undefined;
  onHop: (concept: string) => void;
  /** Left out: the dots of a country's issues lead nowhere. */
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
  const groups = all ? view.groups : leadingOf(view);
  const stated = view.nothing !== null || view.lines.length > 0 || groups.length > 0;
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
      {why}
      <Facts view={view} />
      {view.chips.length > 0 && (
        <div class="chips">
          {view.chips.map((chip) => (
            <Chip key={chip.href + chip.paragraphs} chip={chip} />
          ))}
        </div>
      )}
      <Parties view={view} onHop={onHop} />
      <Parts view={view} onHop={onHop} />
      {view.dots.length > 0 && <Dots dots={view.dots} onOpen={onOpenIssue} />}
      {unfold && (
        <button type="button" class="card-unfold" aria-expanded={all} onClick={unfold.onToggle}>
          <span class="link">{unfold.label}</span>
        </button>
      )}
      {stated && <div class="rule" />}
      {view.nothing !== null && <p class="card-nothing">{view.nothing}</p>}
      {view.lines.map((line) => (
        <PositionLine key={line.issue} line={line} />
      ))}
      {groups.map((group, index) => (
        <Group
          key={group.holder?.label ?? index}
          group={group}
          speakerBeside={isName(view) ? view.title : null}
          copying={copying}
        />
      ))}
      {!view.opensDisagreement && <Note view={view} whole={defined} />}
      {view.translation !== null && groups.some(({ statements }) => statements.length > 0) && (
        <p class="caption card-note card-translation">{view.translation}</p>
      )}
    </div>
  );
}

/** The groups cut down to the statements that the card opens with. */
function leadingOf(view: ConceptView): StatementGroupView[] {
  const leading = new Set(view.leading);
  return view.groups
    .map((group) => ({
      ...group,
      statements: group.statements.filter((statement) => leading.has(statement.id)),
    }))
    .filter(
      (group) => group.line !== null || group.instead !== null || group.statements.length > 0,
    );
}

/** Whose card has what they said, and what others said of them. */
function isName({ type }: ConceptView): boolean {
  return type === 'person' || type === 'organization';
}

interface GroupProps {
  group: StatementGroupView;
  /** Each statement names its speaker, except this one, whose card it is; null if the group's heading says it. */
  speakerBeside: string | null;
  copying: Copying | undefined;
}

function Group({ group, speakerBeside, copying }: GroupProps) {
  const { holder } = group;
  return (
    <div class="group">
      {holder && (
        <h3 class="group-holder">
          <Flag image={holder.flag} width={18} />
          {holder.label}
        </h3>
      )}
      {group.line !== null && <PositionLine line={group.line} />}
      {group.instead !== null && <p class="card-nothing">{group.instead}</p>}
      {group.statements.length > 0 && (
        <ul class="statements">
          {group.statements.map((statement) => (
            <Statement
              key={statement.id}
              statement={statement}
              stroke={group.isMixed}
              speaker={speakerBeside !== null && statement.speaker !== speakerBeside}
              copying={copying}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

interface NoteProps {
  view: ConceptView;
  /** On a page of its own. */
  whole?: boolean;
}

/** What the sources get wrong or leave unsaid: of the pact in full, of the rest on request. */
export function Note({ view: { note, type }, whole = false }: NoteProps) {
  if (note === null) return null;
  if (!whole && type !== 'pact') {
    return (
      <div class="card-note">
        <Reading reading={note} />
      </div>
    );
  }
  return note.lines.map(({ text, language }) => (
    <p key={text} class="caption card-note" dir="auto" lang={language}>
      <QuotedText text={text} />
    </p>
  ));
}

function Facts({ view }: { view: ConceptView }) {
  if (view.facts.length === 0) return null;
  return (
    <dl class="card-facts">
      {view.facts.map((fact) => (
        <div key={fact.label}>
          <dt>{fact.label}</dt>
          <dd>{fact.figure}</dd>
        </div>
      ))}
    </dl>
  );
}

function Parties({ view, onHop }: { view: ConceptView; onHop: (concept: string) => void }) {
  if (view.parties.length === 0) return null;
  return (
    <ul class="card-parties">
      {view.parties.map((party) => (
        <li key={party.concept}>
          <button type="button" title={party.label} onClick={() => onHop(party.concept)}>
            <Flag image={party.flag} width={21} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function Parts({ view, onHop }: { view: ConceptView; onHop: (concept: string) => void }) {
  if (view.parts.length === 0) return null;
  return (
    <ul class="card-parts">
      {view.parts.map((part) => (
        <li key={part.concept} data-mark={part.mark}>
          <button type="button" class="marked-word" onClick={() => onHop(part.concept)}>
            {part.label}
          </button>
        </li>
      ))}
    </ul>
  );
}
