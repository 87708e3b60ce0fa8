import { UNSPACED, kindOf } from '../words/characters';
import { type Span, sentencesOf } from '../words/sentences';

/** Between the blocks of a page. */
const GAP = /\n\s*\n|\u2029/g;
/** A sentence ends here. */
const STOP = /[.!?…]["”’»)]*(?:\s|$)|[。！？]/;
/** A block that is longer, in units of `unitsOf`, is prose even if no sentence ends in it. */
const LONG_BLOCK = 160;
/** A first sentence that is shorter, in units of `unitsOf`, does not yet say what a page is about: "No deal." */
const SHORT_SENTENCE = 18;
const QUESTION = /[?？]\W*$/;
/** So many sentences are enough to see what a page is about. */
const MOST_SENTENCES = 300;
/** A title that is shorter, in units of `unitsOf`, may also be the name of a section in a menu. */
const SHORT_TITLE = 12;

/** The blocks of a page's text. */
export interface PageParts {
  /** @returns whether the block around an offset has sentences: menus and lists of headlines have none */
  isProse(index: number): boolean;
  /** Where the page says first what it is about, and the sentence after that; none if it has no sentence. */
  readonly opening: readonly Span[];
  /** Up to `MOST_SENTENCES` sentences of the blocks that have any, or of all blocks if none has. */
  readonly sentences: readonly Span[];
  /** Length of the blocks that have sentences, or of all if none has, in units of `unitsOf`. */
  readonly proseUnits: number;
}

/**
 * @param text a page's text, with blank lines between its blocks
 * @param title the page's title: the article begins after the heading that repeats it
 */
export function partsOf(text: string, title: string): PageParts {
  const blocks = blocksOf(text);
  const sentenced = blocks.filter(([start, end]) => isProse(text.slice(start, end)));
  const prose = sentenced.length > 0 ? sentenced : blocks;
  const from = afterHeading(text, blocks, title);
  const first = prose.find(([start]) => start >= from);
  return {
    isProse: (index) => prose.some(([start, end]) => start <= index && index < end),
    opening: first ? openingOf(text, first) : [],
    sentences: sentencesIn(text, prose),
    proseUnits: prose.reduce((sum, [start, end]) => sum + unitsOf(text.slice(start, end)), 0),
  };
}

function isProse(block: string): boolean {
  return STOP.test(block) || unitsOf(block) >= LONG_BLOCK;
}

/**
 * @returns the length of a text in UTF-16 units, those of a script without spaces counted twice: they
 *   say as much in half as many
 */
export function unitsOf(text: string): number {
  let units = text.length;
  for (let index = 0; index < text.length; index++)
    if (kindOf(text.charCodeAt(index)) === UNSPACED) units++;
  return units;
}

function blocksOf(text: string): readonly Span[] {
  const blocks: Span[] = [];
  let start = 0;
  for (const { 0: gap, index } of text.matchAll(GAP)) {
    blocks.push([start, index]);
    start = index + gap.length;
  }
  return [...blocks, [start, text.length]];
}

/**
 * Titles carry the site's name at their end: "Talks fail - The Courier".
 *
 * @returns where the heading that repeats the title ends, in UTF-16 units; 0 if there is none
 */
function afterHeading(text: string, blocks: readonly Span[], title: string): number {
  const own = title.split(/\s[|–—-]\s/)[0]!.trim();
  if (unitsOf(own) < SHORT_TITLE) return 0;
  return blocks.find(([start, end]) => text.slice(start, end).trim() === own)?.[1] ?? 0;
}

function sentencesIn(text: string, blocks: readonly Span[]): readonly Span[] {
  const sentences: Span[] = [];
  for (const [start, end] of blocks) {
    if (sentences.length >= MOST_SENTENCES) break;
    for (const [from, to] of sentencesOf(text.slice(start, end)))
      sentences.push([start + from, start + to]);
  }
  return sentences;
}

/** The first sentence (with the next one if that is short or asks), and the sentence after it. */
function openingOf(text: string, [start, end]: Span): readonly Span[] {
  const sentences = sentencesOf(text.slice(start, end)).slice(0, 3);
  const [first] = sentences;
  if (!first) return [[start, end]];
  const sentence = text.slice(start + first[0], start + first[1]);
  const goesOn = unitsOf(sentence) < SHORT_SENTENCE || QUESTION.test(sentence);
  const ends = sentences.map((one) => start + one[1]).slice(goesOn && sentences.length > 1 ? 1 : 0);
  return [[start, ends[0]!], ...(ends[1] === undefined ? [] : [[ends[0]!, ends[1]] as const])];
}
