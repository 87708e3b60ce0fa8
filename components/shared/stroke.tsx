import type { Mark } from '../../lib/knowledge/views/types';

type Line =
  | 'solid'
  | 'dashed'
  | 'double'
  | 'dotted'
  | 'thick'
  | 'fine-dashed'
  | 'thin'
  | 'thin-dashed'
  | 'thin-dotted';

const LINES: { readonly [M in Mark]: Line } = {
  'issue-1': 'solid',
  'issue-2': 'dashed',
  'issue-3': 'double',
  'issue-4': 'dotted',
  'issue-5': 'thick',
  'issue-6': 'fine-dashed',
  people: 'thin',
  institutions: 'thin-dashed',
  countries: 'thin-dotted',
  pact: 'double',
};

const WIDTHS: { readonly [L in Line]: number } = {
  solid: 2,
  dashed: 2,
  double: 1,
  dotted: 2.2,
  thick: 3.5,
  'fine-dashed': 1.2,
  thin: 1.2,
  'thin-dashed': 1.2,
  'thin-dotted': 1.4,
};

const MIDDLE = 4;

interface StrokeProps {
  mark: Mark;
  /** Length in CSS px. */
  size?: 12 | 16 | 20;
  /** What the stroke says, where no word beside it does. */
  label?: string;
  /** Drawn grey: the mark is off. */
  off?: boolean;
}

/** The line under a word of the page, come back as a key: same line, same colour. */
export function Stroke({ mark, size = 16, label, off = false }: StrokeProps) {
  const line = LINES[mark];
  return (
    <svg
      class={off ? 'stroke off' : 'stroke'}
      data-mark={mark}
      width={size}
      height={MIDDLE * 2}
      viewBox={`0 0 ${size} ${MIDDLE * 2}`}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': 'true' })}
    >
      <path d={pathOf(line, size)} stroke-width={WIDTHS[line]} {...dashesOf(line, size)} />
    </svg>
  );
}

function pathOf(line: Line, size: number): string {
  if (line === 'double') return `M0 2.5H${size}M0 5.5H${size}`;
  if (line === 'dotted') return `M1.1 ${MIDDLE}H${size}`;
  if (line === 'thin-dotted') return `M.7 ${MIDDLE}H${size}`;
  return `M0 ${MIDDLE}H${size}`;
}

/** Dashes and dots that begin and end with a whole one. */
function dashesOf(
  line: Line,
  size: number,
): { 'stroke-dasharray'?: string; 'stroke-linecap'?: 'round' } {
  switch (line) {
    case 'dashed':
    case 'fine-dashed':
      return { 'stroke-dasharray': `${size / 4} ${size / 8}` };
    case 'thin-dashed':
      return { 'stroke-dasharray': `${size / 5.5} ${size / 11}` };
    case 'dotted':
      return {
        'stroke-dasharray': `0 ${(size - 2.2) / (Math.round(size / 4) - 1)}`,
        'stroke-linecap': 'round',
      };
    case 'thin-dotted':
      return {
        'stroke-dasharray': `0 ${(size - 1.4) / (Math.round(size / 3.3) - 1)}`,
        'stroke-linecap': 'round',
      };
    default:
      return {};
  }
}
