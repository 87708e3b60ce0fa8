import type { CompiledCues } from './compiled-cues';
import type { PageParts } from './page-parts';
import type { Hit } from './word-lists';

/** One place in the text where the subject is named. */
export interface SubjectMention extends Hit {
  /** UTF-16 offset, exclusive. */
  readonly end: number;
  /** One among other pacts, or an example: "agreements such as the …". */
  readonly isExample: boolean;
  /** In a menu or a list of headlines. */
  readonly isInRail: boolean;
}

/** Text before a mention in which a word makes it an example, in UTF-16 units. */
const BEFORE = 100;
/** Text between two pacts of a list, in UTF-16 units. */
const BETWEEN = 80;
/** Articles, conjunctions and prepositions are no longer than this. */
const SHORT_WORD = 4;
const ANY_STOP = /[.!?;:。！？；：\n\u2029]/;
/** A name and its abbreviation: "the Partnership Agreement (TPP". */
const ABBREVIATED = /^[^.。()（）]{0,40}[(（][^.。()（）]{0,80}$/;

/**
 * @param hits names and abbreviations of the subject
 * @param otherPacts names of other pacts
 * @param text that all of them are in
 * @param parts of the text
 * @param cues compiled rules
 * @returns the mentions in order; a name with its abbreviation behind it is one
 */
export function subjectMentions(
  hits: readonly Hit[],
  otherPacts: readonly Hit[],
  text: string,
  parts: PageParts,
  cues: CompiledCues,
): SubjectMention[] {
  return merged(hits, text).map((mention) => ({
    ...mention,
    isExample:
      followsExampleWord(mention, text, cues) ||
      precedesExampleWord(mention, text, cues) ||
      otherPacts.some(
        (other) =>
          isNeighbour(mention, other, text, cues.nameWordSet) && !isCompared(other, text, cues),
      ),
    isInRail: !parts.isProse(mention.index),
  }));
}

interface Place extends Hit {
  readonly end: number;
}

function merged(hits: readonly Hit[], text: string): Place[] {
  const places: Place[] = [];
  for (const hit of hits.toSorted((a, b) => a.index - b.index)) {
    const end = hit.index + hit.text.length;
    const last = places.at(-1);
    if (last && (hit.index < last.end || ABBREVIATED.test(text.slice(last.end, hit.index))))
      places[places.length - 1] = { ...last, end: Math.max(last.end, end) };
    else places.push({ ...hit, end });
  }
  return places;
}

function followsExampleWord(
  { index }: Place,
  text: string,
  { besideMention, exampleBefore, comparisonBefore, nameWordSet }: CompiledCues,
): boolean {
  const before = text.slice(Math.max(0, index - BEFORE), index);
  const inBefore = besideMention.find(before);
  return [inBefore(exampleBefore).at(-1), inBefore(comparisonBefore).at(-1)].some(
    (word) => word && isFiller(before.slice(word.index + word.text.length), nameWordSet),
  );
}

/** "Unlike NAFTA, the …": the text is about what is not compared. */
function isCompared(
  { index }: Hit,
  text: string,
  { besideMention, comparisonBefore, nameWordSet }: CompiledCues,
): boolean {
  const before = text.slice(Math.max(0, index - BEFORE), index);
  const word = besideMention.find(before)(comparisonBefore).at(-1);
  return word !== undefined && isFiller(before.slice(word.index + word.text.length), nameWordSet);
}

function precedesExampleWord(
  { end }: Place,
  text: string,
  { besideMention, exampleAfter }: CompiledCues,
): boolean {
  const after = text.slice(end, end + BEFORE).replace(/^[)）」』”"\s]+/, '');
  return besideMention.find(after)(exampleAfter)[0]?.index === 0;
}

function isNeighbour(
  mention: Place,
  other: Hit,
  text: string,
  nameWords: ReadonlySet<string>,
): boolean {
  const otherEnd = other.index + other.text.length;
  const [from, to] =
    other.index > mention.index ? [mention.end, other.index] : [otherEnd, mention.index];
  return to - from < BETWEEN && to >= from && isFiller(text.slice(from, to), nameWords);
}

/** Nothing but short words, signs and the beginning of a name: ", and the Agreement for ". */
function isFiller(between: string, nameWords: ReadonlySet<string>): boolean {
  if (ANY_STOP.test(between)) return false;
  const words = between.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.every((word) => word.length <= SHORT_WORD || nameWords.has(word));
}
