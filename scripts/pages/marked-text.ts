/** A mention as an editor marked it by hand. */
export interface MarkedMention {
  readonly start: number;
  readonly end: number;
  readonly concept: string;
  /** It may be found or not: both are right. */
  readonly optional: boolean;
}

export interface MarkedText {
  readonly text: string;
  readonly mentions: readonly MarkedMention[];
}

const MARK = /\[\[([^[\]|]+)\|([a-z0-9-]+)(\?)?\]\]/g;

/**
 * Reads an article in which mentions are marked: `[[surface|concept]]` must be found,
 * `[[surface|concept?]]` may be, all else is no mention.
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
