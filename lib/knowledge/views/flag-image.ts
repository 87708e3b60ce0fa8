import type { FlagImage, FlagShape } from './types';

const TAG = /<(\/?)([a-z]+)([^>]*?)(\/?)>/gi;
const ATTRIBUTE = /([\w-]+)="([^"]*)"/g;

/**
 * Reads a flag's drawing into plain data, so that it can be sent and drawn without markup.
 *
 * @param svg the text of an SVG file: elements only, no text, no styles
 * @returns its shapes
 * @throws Error where the text has no `svg` element with a `viewBox`
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
  return Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, name, value]) => [
      name,
      name === 'd' ? roughly(value!) : value!,
    ]),
  );
}

/** Flags are drawn on a grid of 513 by 342 and shown 30 px wide: tenths of a unit are only weight. */
function roughly(path: string): string {
  // The flags of an arc may stand together without a space.
  if (/a/i.test(path)) return path;
  let after = '';
  return [...path.matchAll(/[a-z]|-?(?:\d*\.\d+|\d+)/gi)]
    .map(([part]) => {
      const isNumber = /\d/.test(part);
      const text = isNumber ? String(Math.round(Number(part))) : part;
      const apart = isNumber && /\d/.test(after) && !text.startsWith('-') ? ' ' : '';
      after = part;
      return apart + text;
    })
    .join('');
}
