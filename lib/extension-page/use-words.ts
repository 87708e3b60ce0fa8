import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { StringKey, Translate } from '../i18n/translate';
import { languageFor } from '../i18n/languages';
import { getSettings, languageOf, type Settings } from '../settings';

/** Loads the words of one language, BCP 47. */
type Load<Known extends StringKey> = (wanted: string) => Promise<Translate<Known>>;

/** @returns the words of the interface in the language that the reader wants, before the first render */
export async function firstWords<Known extends StringKey>(
  load: Load<Known>,
): Promise<Translate<Known>> {
  return load(languageOf(await getSettings(), browser.i18n.getUILanguage()));
}

/**
 * A Preact hook: the words of the interface, loaded anew when the reader chooses another language.
 *
 * @param first from `firstWords`
 * @param settings as they are now; null while they are not known
 */
export function useWords<Known extends StringKey>(
  load: Load<Known>,
  first: Translate<Known>,
  settings: Settings | null,
): Translate<Known> {
  const [t, setT] = useState(() => first);
  const wanted = settings
    ? languageFor(languageOf(settings, browser.i18n.getUILanguage()))
    : t.language;
  useEffect(() => {
    let current = t.language !== wanted;
    if (current) void load(wanted).then((loaded) => current && setT(() => loaded));
    return () => {
      current = false;
    };
  }, [load, t, wanted]);
  return t;
}
