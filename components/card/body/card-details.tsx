import type { ConceptView } from '../../../lib/knowledge/views/types';
import { Chip } from '../../shared/chip';
import { Dots } from '../../shared/dots';
import { Flag } from '../../shared/flag';

interface CardDetailsProps {
  view: ConceptView;
  onHop: (concept: string) => void;
  /** Without it, the dots of a country's issues are not links. */
  onOpenIssue?: ((issue: string) => void) | undefined;
}

/**
 * What is known of a concept beside words: figures, articles, the parties or parts of it, its
 * issues.
 */
export function CardDetails({ view, onHop, onOpenIssue }: CardDetailsProps) {
  return (
    <>
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
    </>
  );
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
