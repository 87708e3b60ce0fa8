import { foldText } from './fold';
import type { Statement } from '../pack/pack';
import { textIn } from '../pack/language-map';

/** Share of the shorter statement's words from which two statements count as saying the same. */
const SHARED = 0.6;

/** Stop words. */
const COMMON = new Set(
  (
    'a an and are as at be been by for from had has have he in is it its more not of on or said say says that the their them they this to was were ' +
    'which who will with would'
  ).split(' '),
);

/**
 * @returns whether two statements say the same to a reader: they have the same issue, a common
 *   holder, and most words in common
 */
export function saySame(a: Statement, b: Statement): boolean {
  if (a.issue !== b.issue || !a.holders.some((holder) => b.holders.includes(holder))) return false;
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / Math.max(1, Math.min(one.size, other.size)) >= SHARED;
}

function wordsOf({ text }: Statement): ReadonlySet<string> {
  const words = foldText(textIn(text, 'en')).match(/[\p{L}\p{N}]+/gu) ?? [];
  // "tariff" and "tariffs" count as one word.
  return new Set(words.filter((word) => !COMMON.has(word)).map((word) => word.replace(/s$/, '')));
}
