import { browser } from 'wxt/browser';
import { translateInto } from '../i18n/every-language';
import type { Knowledge } from '../knowledge';
import { viewContext, type ViewContext } from '../knowledge/views';
import { getSettings, languageOf, watchSettings, type Settings } from '../settings';
import { suggestions, type Answer } from './browser-ui/omnibox';

/** The background's views and words, in the reader's present language. */
export interface InLanguage {
  readonly views: ViewContext;
  readonly answers: Answer;
}

/**
 * @param knowledge the indexed pack
 * @param flags images by ISO 3166-1 alpha-2 code
 * @param changed called after the reader has chosen another language
 * @returns a function that gives views and words in the present language
 */
export function readerLanguage(
  knowledge: Knowledge,
  flags: ViewContext['flags'],
  changed: () => void,
): () => Promise<InLanguage> {
  const wantedIn = (settings: Settings): string =>
    languageOf(settings, browser.i18n.getUILanguage());
  const speak = (language: string): InLanguage & { readonly language: string } => {
    const views = viewContext(knowledge, flags, translateInto(language));
    return {
      language,
      views,
      answers: suggestions(views, import.meta.env.FIREFOX ? 'plain' : 'xml'),
    };
  };
  let now = getSettings().then((settings) => speak(wantedIn(settings)));
  watchSettings((settings) => {
    const wanted = wantedIn(settings);
    now = now.then((before) => {
      if (before.language === wanted) return before;
      queueMicrotask(changed);
      return speak(wanted);
    });
  });
  return () => now;
}
