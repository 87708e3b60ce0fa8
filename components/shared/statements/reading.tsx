import type { ReadingView } from '../../../lib/knowledge/views/types';
import { QuotedText } from './quoted-text';

/** Behind a disclosure: how a doubtful passage was read, how the day is known, how the source hedges. */
export function Reading({ reading }: { reading: ReadingView | null }) {
  if (reading === null) return null;
  return (
    <details class="caption statement-reading">
      <summary>{reading.label}</summary>
      {reading.lines.map(({ text, language }) => (
        <p key={text} dir="auto" lang={language}>
          <QuotedText text={text} />
        </p>
      ))}
    </details>
  );
}
