import type { ListedDocument, PagePassage } from './page-list';
import type { ListedMention } from './reading-list';
import { sentencesOf, type Span } from '../matching/words/sentences';

/** In UTF-16 units. A longer sentence is cut down to its mentions and the text around them. */
const LONG_SENTENCE = 360;
/** Text that is kept on each side of a mention in a long sentence, in UTF-16 units. */
const AROUND = 120;

/** A sentence of the page with mentions. */
export interface ListedSentence {
  /** The page's words, with an ellipsis where they are cut. */
  readonly text: string;
  /** Mentions with offsets into this text. */
  readonly mentions: readonly ListedMention[];
}

/** Sentences of one paragraph or of another block, such as a heading or a cell. */
export interface ListedParagraph {
  /** Counted from 1; null for headings, cells, captions. */
  readonly paragraph: number | null;
  /** The id of the first mention. */
  readonly id: number;
  /** What it is in, if several documents of the tab have mentions. */
  readonly document?: ListedDocument | undefined;
  readonly sentences: readonly ListedSentence[];
}

/**
 * @param passages as the page sent them
 * @returns their sentences that have mentions, by paragraph
 */
export function listedParagraphs(passages: readonly PagePassage[]): readonly ListedParagraph[] {
  const paragraphs: (ListedParagraph & { sentences: ListedSentence[] })[] = [];
  for (const { paragraph, text, mentions, document } of passages) {
    const sentences = spansWith(text, mentions).map(([span, inside]) =>
      sentenceOf(text, span, inside),
    );
    const last = paragraphs.at(-1);
    const isSame = paragraph !== null && last?.paragraph === paragraph;
    // Each document counts its own paragraphs.
    if (isSame && last.document === document) last.sentences.push(...sentences);
    else paragraphs.push({ paragraph, id: mentions[0]!.id, document, sentences });
  }
  return paragraphs;
}

/**
 * @param isShown whether the reader wants a highlight key listed
 * @returns the paragraphs and sentences that have such mentions, with those mentions only
 */
export function filtered(
  paragraphs: readonly ListedParagraph[],
  isShown: (key: string) => boolean,
): readonly ListedParagraph[] {
  return paragraphs.flatMap((one) => {
    const sentences = one.sentences
      .map(({ text, mentions }) => ({ text, mentions: mentions.filter(({ key }) => isShown(key)) }))
      .filter(({ mentions }) => mentions.length > 0);
    return sentences.length > 0 ? [{ ...one, sentences }] : [];
  });
}

/** @returns all mentions of a paragraph, in reading order */
export function mentionsIn({ sentences }: ListedParagraph): readonly ListedMention[] {
  return sentences.flatMap(({ mentions }) => mentions);
}

function spansWith(text: string, mentions: readonly ListedMention[]): [Span, ListedMention[]][] {
  const found: [Span, ListedMention[]][] = [];
  const spans = sentencesOf(text);
  for (const mention of mentions) {
    const first = spans.find(([, end]) => end > mention.start) ?? [0, text.length];
    const last = spans.find(([, end]) => end >= mention.end) ?? first;
    // White space at the edge of a mention is in no sentence.
    const span: Span = [Math.min(first[0], mention.start), Math.max(last[1], mention.end)];
    const before = found.at(-1);
    // A mention across two sentences joins them.
    if (before && span[0] < before[0][1]) {
      before[0] = [before[0][0], Math.max(span[1], before[0][1])];
      before[1].push(mention);
    } else found.push([span, [mention]]);
  }
  return found;
}

function sentenceOf(text: string, span: Span, mentions: readonly ListedMention[]): ListedSentence {
  const placed: ListedMention[] = [];
  let shown = '';
  let done = span[0];
  for (const [from, to] of stretches(text, span, mentions)) {
    if (from > done) shown += shown === '' ? '…' : ' … ';
    const moved = shown.length - from;
    for (const one of mentions)
      if (one.start >= from && one.end <= to)
        placed.push({ ...one, start: one.start + moved, end: one.end + moved });
    shown += text.slice(from, to);
    done = to;
  }
  return { text: shown + (done < span[1] ? '…' : ''), mentions: placed };
}

/** A sentence as it is, or the parts of a long one around its mentions. */
function stretches(
  text: string,
  [start, end]: Span,
  mentions: readonly ListedMention[],
): readonly Span[] {
  if (end - start <= LONG_SENTENCE) return [[start, end]];
  const found: [start: number, end: number][] = [];
  for (const mention of mentions) {
    const from = wordEdge(text, Math.max(start, mention.start - AROUND), 1);
    const to = Math.max(mention.end, wordEdge(text, Math.min(end, mention.end + AROUND), -1));
    const last = found.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(to, last[1]);
    else found.push([Math.min(from, mention.start), to]);
  }
  return found;
}

/** The nearest place between words; languages without spaces are cut at the limit. */
function wordEdge(text: string, at: number, by: 1 | -1): number {
  if (at <= 0 || at >= text.length) return at;
  for (let i = 0; i < 24; i++) {
    const edge = at + i * by;
    if (/\s/.test(text[by === 1 ? edge - 1 : edge] ?? ' ')) return edge;
  }
  return at;
}
