import type { DisagreementView } from '../../../lib/knowledge/views/types';
import { Chip } from '../chip';
import { CopyButton, type Copying } from '../copy-button';
import { QuotedText } from './quoted-text';
import { Reading } from './reading';

interface SidesProps {
  disagreement: DisagreementView;
  copying?: Copying | undefined;
}

/** The sides of a disagreement: what each says, who said it, and in which article. */
export function Sides({ disagreement, copying }: SidesProps) {
  return (
    <dl class="sides">
      {disagreement.sides.map((side) => (
        <div class="side" key={side.label}>
          <dt lang={disagreement.language}>{side.label}</dt>
          {side.statements.map((statement) => (
            <dd key={statement.id}>
              <p dir="auto" lang={statement.language}>
                <QuotedText text={statement.text} />
              </p>
              <div class="statement-source">
                <Chip chip={statement.chip} />
                {statement.said !== null && <span class="caption">{statement.said}</span>}
                <span class="caption">{statement.speaker}</span>
                <Reading reading={statement.reading} />
                {copying && <CopyButton statement={statement} copying={copying} />}
              </div>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
