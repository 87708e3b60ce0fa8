import type { DotView } from '../../lib/knowledge/views/types';
import { Dot } from './dot';

interface DotsProps {
  dots: readonly DotView[];
}

/** All issues of one country in a row. */
export function Dots({ dots }: DotsProps) {
  return (
    <ul class="dots">
      {dots.map((dot) => (
        <li key={dot.issue}>
          <span class="dot-cell">
            <Dot dot={dot} />
          </span>
          <span aria-hidden="true">{dot.label}</span>
          <span class="unseen">{dot.description}</span>
        </li>
      ))}
    </ul>
  );
}
