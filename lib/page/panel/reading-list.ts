import { MOST_LISTED, type ListedPassage, type ReadingList } from '../../report/reading-list';
import type { PlacedMention } from '../text/mentions/placed-mention';
import { articleParagraphs } from '../text/article-paragraphs';

/**
 * Text kept on either side of a mention in a longer paragraph, in UTF-16 units: more than a
 * sentence.
 */
const AROUND = 400;

/** Numbers mentions; a mention keeps its number in all lists. */
export class MentionIds {
  readonly #ids = new WeakMap<PlacedMention, number>();
  #last = 0;

  of(mention: PlacedMention): number {
    let id = this.#ids.get(mention);
    if (id === undefined) this.#ids.set(mention, (id = this.#last += 1));
    return id;
  }
}

/**
 * Lists mentions in reading order with the text around them.
 *
 * @param mentions all shown mentions, in document order
 * @param from index of the first one listed; at most `MOST_LISTED` are listed
 * @param ids numbers them
 * @param isMarked whether a mention is marked on the page
 * @param positionOf gives a mention's position, from 0 to 1
 */
export function readingList(
  mentions: readonly PlacedMention[],
  from: number,
  ids: MentionIds,
  isMarked: (mention: PlacedMention) => boolean,
  positionOf: (mention: PlacedMention) => number,
): Omit<ReadingList, 'title'> {
  const paragraphs = articleParagraphs(mentions.map(({ block }) => block.pieces[0]!.node));
  const passages: ListedPassage[] = [];
  let open: { mention: PlacedMention; end: number }[] = [];

  const close = (): void => {
    const [first] = open;
    const last = open.at(-1);
    if (!first || !last) return;
    const { block } = first.mention;
    const start = Math.max(0, edge(block.text, first.mention.start - AROUND, 1));
    const end = Math.min(block.text.length, edge(block.text, last.end + AROUND, -1));
    passages.push({
      paragraph: paragraphs.numberOf(block.pieces[0]!.node),
      text: block.text.slice(start, end),
      mentions: open.map(({ mention }) => ({
        id: ids.of(mention),
        concept: mention.concept,
        key: mention.key,
        start: mention.start - start,
        end: mention.end - start,
        marked: isMarked(mention),
        position: positionOf(mention),
      })),
    });
    open = [];
  };

  for (const mention of mentions.slice(from, from + MOST_LISTED)) {
    const last = open.at(-1);
    if (last && (last.mention.block !== mention.block || mention.start - last.end > 2 * AROUND))
      close();
    open.push({ mention, end: Math.max(mention.end, open.at(-1)?.end ?? 0) });
  }
  close();
  return { from, total: mentions.length, paragraphs: paragraphs.count, passages };
}

/** Moves an offset out of a surrogate pair. */
function edge(text: string, at: number, by: 1 | -1): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at + by : at;
}
