import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { languageFor } from '../i18n/languages';
import { loadWords } from '../i18n/load-words';
import type { Translate } from '../i18n/translate';
import { getSettings, languageOf, type Settings } from '../settings';

/** @returns the interface's words in the reader's language; await it before the first render */
export async function firstWords(): Promise<Translate> {
  return loadWords(languageOf(await getSettings(), browser.i18n.getUILanguage()));
}

/**
 * A Preact hook: the interface's words, loaded again if the reader chooses another language.
 *
 * @param first from `firstWords`
 * @param settings the present settings; null until they are loaded
 */
export function useWords(first: Translate, settings: Settings | null): Translate {
  const [t, setT] = useState(() => first);
  const wanted = settings
    ? languageFor(languageOf(settings, browser.i18n.getUILanguage()))
    : t.language;
  useEffect(() => {
    let current = t.language !== wanted;
    if (current) void loadWords(wanted).then((loaded) => current && setT(() => loaded));
    return () => {
      current = false;
    };
  }, [t, wanted]);
  return t;
}
