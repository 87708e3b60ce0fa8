/** UTF-16 offsets in a text, end exclusive. */
export type Span = readonly [start: number, end: number];

/** A stop, closing quotation marks, white space; or a stop that needs no white space after it. */
const STOP = /[.!?…]+[”’"')\]]*\s+|[。！？]+[」』”]*\s*/gu;

/** Words that end in a stop and seldom end a sentence. */
const ABBREVIATION =
  /(?:^|[\s(“"‘'])(?:\p{L}|(?:\p{L}\.)+\p{L}|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|St|Jr|Sr|vs|No|approx|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.$/u;

/** What a sentence begins with; a lower-case letter continues the one before. */
const BEGINNING = /^[“"‘'([«¿¡]*[\p{Lu}\p{Lo}\p{N}]/u;

/**
 * Cuts a paragraph into sentences. By rules of our own, since `Intl.Segmenter` ends one after
 * "Mr." and "U.S.".
 *
 * @param text a paragraph, or a part of one
 * @returns the sentences in order, without the white space around them
 */
export function sentencesOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number): void => {
    const sentence = text.slice(start, end);
    const from = start + (sentence.length - sentence.trimStart().length);
    if (sentence.trim() !== '') spans.push([from, from + sentence.trim().length]);
    start = end;
  };
  for (const { 0: stop, index } of text.matchAll(STOP)) {
    const end = index + stop.length;
    if (
      stop.startsWith('.') &&
      ABBREVIATION.test(text.slice(Math.max(start, index - 12), index + 1))
    )
      continue;
    if (BEGINNING.test(text.slice(end, end + 4))) close(end);
  }
  close(text.length);
  return spans;
}
