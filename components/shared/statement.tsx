import type { StatementView } from '../../lib/knowledge/views/types';
import { Chip } from './chip';
import { citationOf } from './citation';
import { Icon } from './icon';
import { QuotedText } from './quoted-text';
import { Stroke } from './stroke';

interface StatementProps {
  statement: StatementView;
  /** Left out where a heading above says the issue already. */
  stroke?: boolean;
  /** Who said it, after the chip. */
  speaker?: boolean;
  /** Called with the statement and its source as one line of text. */
  onCopy?: ((citation: string) => void) | undefined;
  copyLabel?: string;
  /** Whether that was what the reader copied last. */
  copied?: boolean;
}

/** One statement with its one chip. */
export function Statement({ statement, stroke = true, speaker = false, onCopy, copyLabel, copied = false }: StatementProps) {
  const { chip, text } = statement;
  return (
    <li class="statement">
      {stroke && <Stroke mark={statement.mark} label={statement.issue} />}
      <div class="statement-body">
        <p dir="auto">
          <QuotedText text={text} />
        </p>
        <div class="statement-source">
          <Chip chip={chip} />
          {statement.ofAll !== null && <span class="caption">{statement.ofAll}</span>}
          {speaker && <span class="caption">{statement.speaker}</span>}
          {onCopy && (
            <button
              type="button"
              class={copied ? 'icon-button copy done' : 'icon-button copy'}
              aria-label={copyLabel}
              title={copyLabel}
              onClick={() => onCopy(citationOf(statement))}
            >
              <Icon name={copied ? 'done' : 'copy'} />
            </button>
          )}
        </div>
      </div>
    </li>
  );
}
