/** A mention that an editor marked by hand. Offsets are UTF-16 units, end exclusive. */
export interface MarkedMention {
  readonly start: number;
  readonly end: number;
  readonly concept: string;
  /** Whether it is right both to find it and not to find it. */
  readonly optional: boolean;
}

export interface MarkedText {
  readonly text: string;
  readonly mentions: readonly MarkedMention[];
}

const MARK = /\[\[([^[\]|]+)\|([a-z0-9-]+)(\?)?\]\]/g;

/**
 * Reads an article with marked mentions: `[[surface|concept]]` must be found,
 * `[[surface|concept?]]` may be found, and there are no others.
 *
 * @returns the text without marks; offsets are UTF-16 units into it
 */
export function readMarkedText(marked: string): MarkedText {
  const mentions: MarkedMention[] = [];
  let text = '';
  let read = 0;
  for (const [whole, surface = '', concept = '', optional] of marked.matchAll(MARK)) {
    const at = marked.indexOf(whole, read);
    text += marked.slice(read, at) + surface;
    mentions.push({
      start: text.length - surface.length,
      end: text.length,
      concept,
      optional: optional !== undefined,
    });
    read = at + whole.length;
  }
  return { text: text + marked.slice(read), mentions };
}
