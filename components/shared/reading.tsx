import type { StatementView } from '../../lib/knowledge/views/types';
import { QuotedText } from './quoted-text';

/** How a doubtful passage was read; and, for whom asks, how the day is known and how the source hedges. */
export function Reading({ statement: { note, reading } }: { statement: StatementView }) {
  return (
    <>
      {note !== null && (
        <p class="caption statement-note" dir="auto" lang={note.language}>
          <QuotedText text={note.text} />
        </p>
      )}
      {reading !== null && (
        <details class="caption statement-reading">
          <summary>{reading.label}</summary>
          {reading.lines.map(({ text, language }) => (
            <p key={text} dir="auto" lang={language}>
              <QuotedText text={text} />
            </p>
          ))}
        </details>
      )}
    </>
  );
}
