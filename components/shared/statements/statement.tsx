import type { StatementView } from '../../../lib/knowledge/views/types';
import { Chip } from '../chip';
import { CopyButton, type Copying } from '../copy-button';
import { QuotedText } from './quoted-text';
import { Reading } from './reading';
import { Stroke } from '../stroke';

interface StatementProps {
  statement: StatementView;
  /** Left out if a heading above says the issue already. */
  stroke?: boolean;
  /** Who said it, after the chip. */
  speaker?: boolean;
  copying?: Copying | undefined;
}

/** One statement with its one chip. */
export function Statement({ statement, stroke = true, speaker = false, copying }: StatementProps) {
  const { chip, text } = statement;
  return (
    <li class="statement">
      {stroke && <Stroke mark={statement.mark} label={statement.issue} />}
      <div class="statement-body">
        <p dir="auto" lang={statement.language}>
          <QuotedText text={text} />
        </p>
        <div class="statement-source">
          <Chip chip={chip} />
          {statement.said !== null && <span class="caption">{statement.said}</span>}
          {statement.ofAll !== null && <span class="caption">{statement.ofAll}</span>}
          {speaker && <span class="caption">{statement.speaker}</span>}
          <Reading reading={statement.reading} />
          {copying && <CopyButton statement={statement} copying={copying} />}
        </div>
      </div>
    </li>
  );
}
