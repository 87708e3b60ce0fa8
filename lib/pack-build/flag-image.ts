import type { FlagImage, FlagShape } from '../knowledge/views/types';

const TAG = /<(\/?)([a-z]+)([^>]*?)(\/?)>/gi;
const ATTRIBUTE = /([\w-]+)="([^"]*)"/g;

/**
 * Parses a flag's SVG into plain data, which can be sent in messages and drawn without `innerHTML`.
 *
 * @param svg the text of an SVG file: elements only, no text, no styles
 * @returns its shapes
 * @throws Error if the text has no `svg` element with a `viewBox`
 */
export function flagImage(svg: string): FlagImage {
  const shapes: unknown[] = [];
  const open: unknown[][] = [shapes];
  let viewBox: string | undefined;
  for (const [, closing, tag, attributes = '', selfClosing] of svg.matchAll(TAG)) {
    if (tag === 'svg') {
      viewBox ??= attributesOf(attributes)['viewBox'];
    } else if (closing) {
      open.pop();
    } else {
      const shape: unknown[] = [tag, attributesOf(attributes)];
      open.at(-1)?.push(shape);
      if (!selfClosing) open.push(shape);
    }
  }
  if (viewBox === undefined)
    throw new Error('The flag has no svg element with a viewBox: give the text of an SVG file.');
  return { viewBox, shapes: shapes as FlagShape[] };
}

function attributesOf(text: string): { [name: string]: string } {
  return Object.fromEntries([...text.matchAll(ATTRIBUTE)].map(([, name, value]) => [name, value!]));
}
