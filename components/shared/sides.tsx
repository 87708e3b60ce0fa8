import type { DisagreementView } from '../../lib/knowledge/views/types';
import { Chip } from './chip';
import { QuotedText } from './quoted-text';

interface SidesProps {
  disagreement: DisagreementView;
}

/** The sides of a disagreement: what each says, who said it, where. */
export function Sides({ disagreement }: SidesProps) {
  return (
    <dl class="sides">
      {disagreement.sides.map((side) => (
        <div class="side" key={side.label}>
          <dt>{side.label}</dt>
          {side.statements.map((statement) => (
            <dd key={statement.id}>
              <p dir="auto">
                <QuotedText text={statement.text} />
              </p>
              <div class="statement-source">
                <Chip chip={statement.chip} />
                <span class="caption">{statement.speaker}</span>
              </div>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
