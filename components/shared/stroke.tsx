import { STROKES, type Mark, type Stroke as StrokeStyle } from '../../lib/strokes/strokes';

const MIDDLE = 4;

interface StrokeProps {
  mark: Mark;
  /** Length in CSS px. */
  size?: 12 | 16 | 20;
  /** What the stroke says, if no word beside it does. */
  label?: string;
  /** Drawn grey: the mark is off. */
  off?: boolean;
}

/** The line under a word of the page, come back as a key: same line, same colour. */
export function Stroke({ mark, size = 16, label, off = false }: StrokeProps) {
  const stroke = STROKES[mark];
  return (
    <svg
      class={off ? 'stroke off' : 'stroke'}
      data-mark={mark}
      width={size}
      height={MIDDLE * 2}
      viewBox={`0 0 ${size} ${MIDDLE * 2}`}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': 'true' })}
    >
      <path
        d={pathOf(stroke, size)}
        stroke-width={stroke.sample.width}
        {...dashesOf(stroke, size)}
      />
    </svg>
  );
}

function pathOf({ line, sample }: StrokeStyle, size: number): string {
  if (line === 'double') return `M0 2.5H${size}M0 5.5H${size}`;
  return `M${line === 'dotted' ? sample.width / 2 : 0} ${MIDDLE}H${size}`;
}

/** Dashes and dots that begin and end with a whole one. */
function dashesOf(
  { sample: { width, dashes, dotEvery } }: StrokeStyle,
  size: number,
): { 'stroke-dasharray'?: string; 'stroke-linecap'?: 'round' } {
  if (dashes) return { 'stroke-dasharray': `${size / dashes} ${size / dashes / 2}` };
  if (!dotEvery) return {};
  const gaps = Math.round(size / dotEvery) - 1;
  return { 'stroke-dasharray': `0 ${(size - width) / gaps}`, 'stroke-linecap': 'round' };
}
