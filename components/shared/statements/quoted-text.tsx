import type { ComponentChildren } from 'preact';

interface QuotedTextProps {
  /** Quotations in it are between “ and ”. */
  text: string;
  /** What was looked for: UTF-16 offsets, end exclusive, ascending. */
  ranges?: readonly (readonly [start: number, end: number])[];
}

/** Our words in sans, the exact words of others in serif. */
export function QuotedText({ text, ranges = [] }: QuotedTextProps) {
  let offset = 0;
  return (
    <>
      {text.split(/(“[^”]*”)/).map((part) => {
        const start = offset;
        offset += part.length;
        const shown = marked(part, start, ranges);
        return part.startsWith('“') ? (
          <span key={start} class="quote">
            {shown}
          </span>
        ) : (
          shown
        );
      })}
    </>
  );
}

function marked(
  part: string,
  offset: number,
  ranges: NonNullable<QuotedTextProps['ranges']>,
): ComponentChildren {
  const inside = ranges.filter(([start, end]) => start >= offset && end <= offset + part.length);
  if (inside.length === 0) return part;
  const pieces: ComponentChildren[] = [];
  let done = 0;
  for (const [start, end] of inside) {
    pieces.push(
      part.slice(done, start - offset),
      <b>{part.slice(start - offset, end - offset)}</b>,
    );
    done = end - offset;
  }
  return [...pieces, part.slice(done)];
}
