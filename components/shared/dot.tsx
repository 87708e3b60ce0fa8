import type { DotView } from '../../lib/knowledge/views/types';

interface DotProps {
  dot: Pick<DotView, 'mark' | 'state'> & {
    /** `null` if no country is meant, as in the key of a table. */
    readonly count: number | null;
  };
}

/**
 * One issue of one country, with the number of statements: filled if it states a position, an
 * outline if only acts and reports are known; a small grey disc for what is said of all parties,
 * a hollow ring for unstated. Says nothing itself: name what holds it.
 */
export function Dot({ dot }: DotProps) {
  return (
    <span class={`dot dot-${dot.state}`} data-mark={dot.mark} aria-hidden="true">
      {dot.state === 'stated' || dot.state === 'reported' ? dot.count : ''}
    </span>
  );
}
