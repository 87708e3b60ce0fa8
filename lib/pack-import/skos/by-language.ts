import type { Labels, Texts } from '../draft-concept';
import { labelKey } from '../label-key';
import type { LanguageText } from './texts';

/** Of texts that say no language. */
const DEFAULT_LANGUAGE = 'en';

/** @returns the first text in each language, as packs write it; undefined if there is none */
export function firstByLanguage(texts: readonly LanguageText[]): Texts | undefined {
  const first = new Map<string, string>();
  for (const { text, language } of texts)
    if (!first.has(tagOf(language))) first.set(tagOf(language), text);
  return first.size === 0 ? undefined : plainIfDefault(first);
}

/**
 * @param seen labels of the concept so far, by language and key; those that are new are added
 * @returns the new labels by language, as packs write them; undefined if there is none
 */
export function newLabels(texts: readonly LanguageText[], seen: Set<string>): Labels | undefined {
  const lists = new Map<string, string[]>();
  for (const { text, language } of texts) {
    const tag = tagOf(language);
    const key = `${tag} ${labelKey(text)}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const list = lists.get(tag);
    if (list) list.push(text);
    else lists.set(tag, [text]);
  }
  return lists.size === 0 ? undefined : plainIfDefault(lists);
}

function plainIfDefault<Value>(
  byTag: ReadonlyMap<string, Value>,
): Value | { readonly [language: string]: Value } {
  const plain = byTag.get(DEFAULT_LANGUAGE);
  return byTag.size === 1 && plain !== undefined ? plain : Object.fromEntries(byTag);
}

/** Language tags that packs have. */
const TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** @returns the BCP 47 tag in its usual case: `zh-Hans`, `en-GB` */
function tagOf(language: string | undefined): string {
  if (language === undefined || language === '') return DEFAULT_LANGUAGE;
  try {
    const [tag = ''] = Intl.getCanonicalLocales(language);
    return TAG.test(tag) ? tag : DEFAULT_LANGUAGE;
  } catch {
    return DEFAULT_LANGUAGE;
  }
}
