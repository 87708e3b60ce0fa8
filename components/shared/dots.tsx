import type { DotView } from '../../lib/knowledge/views/types';
import { Dot } from './dot';

interface DotsProps {
  dots: readonly DotView[];
  /** Called with the issue whose positions the reader asks for; left out, the dots are no buttons. */
  onOpen?: ((issue: string) => void) | undefined;
}

/** All issues of one country in a row. */
export function Dots({ dots, onOpen }: DotsProps) {
  return (
    <ul class="dots">
      {dots.map((dot) => (
        <li key={dot.issue}>
          {onOpen ? (
            <button type="button" class="dot-button" onClick={() => onOpen(dot.issue)}>
              <DotWords dot={dot} />
            </button>
          ) : (
            <DotWords dot={dot} />
          )}
        </li>
      ))}
    </ul>
  );
}

function DotWords({ dot }: { dot: DotView }) {
  return (
    <>
      <span class="dot-cell">
        <Dot dot={dot} />
      </span>
      {dot.label} <span class="unseen">{dot.description}</span>
    </>
  );
}
