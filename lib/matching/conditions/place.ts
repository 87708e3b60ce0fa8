import { isCapital } from '../words/characters';
import type { Vocabularies } from './vocabulary';

/** Names of vocabularies: words for travelling ("flew"), and short words between them and a place ("from"). */
const TRAVEL = 'travel';
const TRAVEL_LINKS = 'travelLinks';

/** "TOKYO — ", "WASHINGTON, April 24 (Reuters) - ", "Tokyo, Japan (AP) – " */
const REST_OF_DATELINE =
  /^(?:,?\s*[\p{Lu}\p{N}][\p{L}\p{N}.]*)*,?(?:\s*[(（][^()（）\n]{1,40}[)）])?\s*(?:[—–―:]|--?(?=\s))/u;
/** "Tokyo 100-0013", "Washington, DC 20006" */
const NUMBER = /^,?\s*(?:D\.?C\.?,?\s*)?\d/;
const SENTENCE_END = /[.!?]["”’)]?\s|\n/g;
/** After "From Tokyo": a comma, or the place to which the way leads. */
const AFTER_START_OF_WAY = /^(?:,\s|\s\p{Ll}+\s\p{Lu})/u;

/**
 * @param before the text of the block before a city's name
 * @param after the text after it
 * @param vocabularies of the pack
 * @returns whether the name means the place: it is in a dateline, a number follows as in an address, or somebody
 *   travels from there or to there
 */
export function isPlace(before: string, after: string, vocabularies: Vocabularies): boolean {
  if (NUMBER.test(after)) return true;
  if (/(?:^|\n)\s*$/.test(before) && REST_OF_DATELINE.test(after)) return true;
  const sentence = before.slice(sentenceStart(before));
  return isOnTheWay(sentence, vocabularies) || isStartOfWay(sentence, after, vocabularies);
}

/** "left Tokyo on Friday for", "flew from": only names and short words after the verb. */
function isOnTheWay(sentence: string, vocabularies: Vocabularies): boolean {
  const last = [...sentence.toLowerCase().matchAll(vocabularies.anyOf(TRAVEL))].at(-1);
  return last !== undefined && isLinked(sentence.slice(last.index + last[0].length), vocabularies);
}

/** "From Tokyo, Obama flew"; "From Tokyo to Hanoi, farmers worry". */
function isStartOfWay(sentence: string, after: string, vocabularies: Vocabularies): boolean {
  return isCapital(sentence) && isLinked(sentence, vocabularies) && AFTER_START_OF_WAY.test(after);
}

/** Only names and short words, the last one a short word. */
function isLinked(text: string, vocabularies: Vocabularies): boolean {
  const links = vocabularies.named(TRAVEL_LINKS);
  const words = text.trim().split(/\s+/);
  return (
    links.has(words.at(-1)!.toLowerCase()) &&
    words.every((word) => isCapital(word) || links.has(word))
  );
}

function sentenceStart(before: string): number {
  const end = [...before.matchAll(SENTENCE_END)].at(-1);
  return end ? end.index + end[0].length : 0;
}
