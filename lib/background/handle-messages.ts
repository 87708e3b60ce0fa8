/** What the background does with each message. */
import { browser } from 'wxt/browser';
import { cardWordsIn } from '../i18n/every-language';
import { cardView, textOf, type ViewContext } from '../knowledge/views';
import type { BackgroundHandlers } from '../messages/listen-in-background';
import { changeSettings, withSiteOn } from '../settings';
import { annotateAnyway, annotateIfRelevant, bringCards, settingsOf } from './annotation';
import { bringSentinels, lookCloser } from './bring-sentinels';
import { showTotalOf } from './browser-ui/badge';
import { openPositions } from './browser-ui/positions-window';
import { takeLookUp } from './look-up';
import { conceptNames, conceptViewOf } from './packs/added-concepts';
import type { PackLibrary } from './packs/pack-library';
import { pinFromPage } from './pins';
import type { InLanguage } from './reader-language';
import { rejectMention, unrejectMention } from './rejections';
import { stepWords } from './step-words';

/**
 * @param packs all packs
 * @param now gives words and views in the reader's present language
 * @returns handles messages of content scripts
 */
export function pageHandler(
  packs: PackLibrary,
  now: () => Promise<InLanguage>,
): BackgroundHandlers['fromPage'] {
  /** Null if the concept's pack is off or gone. */
  const viewOf = async <View>(
    concept: string,
    make: (context: ViewContext) => View,
  ): Promise<Awaited<View> | null> => {
    const own = await packs.packOf(concept);
    if (!own) return null;
    const context = (await now()).viewsOf(own);
    const packName = (await packs.isNamed(own)) ? textOf(context, own.prefLabel) : null;
    return await make({ ...context, packName });
  };
  return async (message, from, host) => {
    switch (message.type) {
      case 'annotator-wanted':
        return annotateIfRelevant(from, host).then(() => true);
      case 'frames-here':
        return bringSentinels(from.tab, host, packs).then(() => true);
      case 'cards-wanted':
        return bringCards(from).then(() => true);
      case 'settings-wanted':
        return settingsOf(host);
      case 'step-words-wanted':
        return viewOf(message.concept, (context) => stepWords(context, message.concept));
      case 'page-annotated':
        return showTotalOf(from, message.total);
      case 'card-wanted': {
        const page = { near: message.keys, date: message.pageDate };
        return viewOf(message.concept, (context) => cardView(context, message.concept, page));
      }
      case 'card-words-wanted':
        return cardWordsIn((await now()).t.language);
      case 'reject-mention':
        return rejectMention(await packs.recordsBeside(message.concept), message, host);
      case 'unreject-mention':
        return unrejectMention(message, host);
      case 'pin-concept':
        return pinFromPage(await packs.recordsBeside(message.concept), message, from.tab);
      case 'turn-site-off':
        await changeSettings((settings) => withSiteOn(settings, host, false));
        return undefined;
      case 'open-options':
        return browser.runtime.openOptionsPage();
      case 'open-positions': {
        const { concept, issue } = message;
        return openPositions(await packs.recordsBeside(concept), from.tab, concept, issue);
      }
    }
  };
}

/**
 * @param packs all packs
 * @param now gives words and views in the reader's present language
 * @returns handles messages of the extension's own pages
 */
export function extensionPageHandler(
  packs: PackLibrary,
  now: () => Promise<InLanguage>,
): BackgroundHandlers['fromPopup'] {
  return async (message) => {
    switch (message.type) {
      case 'annotate-anyway':
        return annotateAnyway(message.tab);
      case 'closer-look-wanted':
        return lookCloser(message.tab, packs);
      case 'look-up-wanted':
        return takeLookUp(message.window);
      case 'concept-names-wanted':
        return conceptNames(packs, await now(), message.concepts);
      case 'concept-view-wanted':
        return conceptViewOf(packs, await now(), message.concept);
    }
  };
}
