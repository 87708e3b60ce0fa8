import { browser } from 'wxt/browser';
import { translateInto } from '../i18n/every-language';
import type { Translate } from '../i18n/translate';
import { viewContext, type ViewContext } from '../knowledge/views';
import { getSettings, languageOf, watchSettings, type Settings } from '../settings';
import { suggestions, type Answer } from './browser-ui/omnibox';
import type { KnownPack } from './packs/known-pack';

/** The background's words and views, in the reader's present language. */
export interface InLanguage {
  readonly t: Translate;
  viewsOf(pack: KnownPack): ViewContext;
  /** Its search index is built for the first words, and kept. */
  answersOf(pack: KnownPack): Answer;
}

/**
 * @param flags images by ISO 3166-1 alpha-2 code
 * @param changed called after the reader has chosen another language
 * @returns a function that gives words and views in the present language
 */
export function readerLanguage(
  flags: ViewContext['flags'],
  changed: () => void,
): () => Promise<InLanguage> {
  const wantedIn = (settings: Settings): string =>
    languageOf(settings, browser.i18n.getUILanguage());
  let now = getSettings().then((settings) => inLanguage(wantedIn(settings), flags));
  watchSettings((settings) => {
    const wanted = wantedIn(settings);
    now = now.then((before) => {
      if (before.language === wanted) return before;
      queueMicrotask(changed);
      return inLanguage(wanted, flags);
    });
  });
  return () => now;
}

function inLanguage(
  language: string,
  flags: ViewContext['flags'],
): InLanguage & { readonly language: string } {
  const t = translateInto(language);
  const viewsOf = once((pack) => viewContext(pack.knowledge, flags, t));
  const form = import.meta.env.FIREFOX ? 'plain' : 'xml';
  return { language, t, viewsOf, answersOf: once((pack) => suggestions(viewsOf(pack), form)) };
}

/** Kept as long as the pack is loaded. */
function once<Made>(make: (pack: KnownPack) => Made): (pack: KnownPack) => Made {
  const made = new WeakMap<KnownPack, { readonly it: Made }>();
  return (pack) => {
    const known = made.get(pack) ?? { it: make(pack) };
    made.set(pack, known);
    return known.it;
  };
}
