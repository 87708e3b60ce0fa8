import { surfacesOf } from './first-words';

/** With more first words than this a regular expression is slower than a walk over all words. */
const WORDS_MOST = 2_000;

/**
 * Source of a regular expression that finds every place where a label may start: initials with
 * dots, letters and marks beyond ASCII (whatever word they are in), first words of labels with
 * or without an ending of the plural, and first characters of scripts without gaps. It may find
 * too much: a match is no more than a place to look at.
 *
 * @param keys first words, see `firstWordKey`
 * @param unspaced first characters of labels in scripts without gaps
 * @returns the source; undefined where there are too many words for it to be the faster way
 */
export function firstWordPattern(keys: readonly string[], unspaced: string): string | undefined {
  if (keys.length > WORDS_MOST) return undefined;
  const stems = [...new Set(keys.flatMap(surfacesOf).map((word) => word.replace(/y$/i, '')))];
  return [
    '[A-Z]{1,2}\\.[ \\u00a0\\u202f]?[A-Z]',
    '[\\u00aa-\\u036f\\u1e00-\\u1eff\\u200b-\\u200d\\u2060\\ufeff\\uff10-\\uff5a]',
    ...(stems.length > 0 ? [`${anyOf(stems)}(?:s|S|y|Y|ies|IES)?(?![A-Za-z0-9])`] : []),
    ...(unspaced ? [`[${unspaced}]`] : []),
  ].join('|');
}

/** What words share at their beginnings is in the expression once, so that it fails early. */
function anyOf(words: readonly string[]): string {
  const groups = new Map<string, string[]>();
  for (const word of words) if (word) groups.set(word[0]!, [...(groups.get(word[0]!) ?? []), word.slice(1)]);
  const sources = [...groups].map(([first, rests]) => first + anyOf(rests));
  if (sources.length === 0) return '';
  const isEnd = words.includes('');
  return sources.length === 1 && !isEnd ? sources[0]! : `(?:${sources.join('|')})${isEnd ? '?' : ''}`;
}
