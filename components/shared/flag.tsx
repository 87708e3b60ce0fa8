import { h, type VNode } from 'preact';
import type { FlagImage, FlagShape } from '../../lib/knowledge/views/types';

/** Flag drawings come as data by message: anything that could load or run is left out. */
const DRAWN = new Set(['path', 'g', 'circle', 'ellipse', 'rect']);

interface FlagProps {
  image: FlagImage | null;
  /** CSS px; height follows as 2:3. */
  width: 18 | 21 | 24 | 30;
}

/** A country's flag; the country's name is always beside it, so the flag has no text of its own. */
export function Flag({ image, width }: FlagProps) {
  if (!image) return null;
  const height = (width * 2) / 3;
  return (
    <span class="flag" style={{ inlineSize: `${width}px`, blockSize: `${height}px` }}>
      <svg
        width={width}
        height={height}
        viewBox={image.viewBox}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {image.shapes.map(drawn)}
      </svg>
    </span>
  );
}

function drawn([tag, attributes, ...children]: FlagShape): VNode | null {
  return DRAWN.has(tag) ? h(tag, attributes, children.map(drawn)) : null;
}
