import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import flags from 'virtual:pactlight/flags';
import pack from 'virtual:pactlight/knowledge';
import cues from 'virtual:pactlight/cues';
import lexicon from 'virtual:pactlight/lexicon';
import {
  annotateAnyway,
  annotateIfRelevant,
  bringCards,
  settingsOf,
  sendToOpenPages,
  watchTabs,
} from '../lib/background/annotation';
import { applyBadge, showTotalOf } from '../lib/background/browser-ui/badge';
import { listenForCommands } from '../lib/background/browser-ui/commands';
import { openFirstRunOnInstall } from '../lib/background/browser-ui/first-run';
import { bringSentinels, lookCloser } from '../lib/background/bring-sentinels';
import { rejectMention, unrejectMention } from '../lib/background/rejections';
import { offerContextMenu } from '../lib/background/browser-ui/context-menu';
import { takeLookUp } from '../lib/background/look-up';
import { answerRequest } from '../lib/background/matching/answer-request';
import { MatchService } from '../lib/background/matching/match-service';
import { attendAllowedTabs, attendOpenTabs } from '../lib/background/open-tabs';
import { MessageRate } from '../lib/background/message-rate';
import { pinFromPage, watchPins } from '../lib/background/pins';
import { answerOmnibox, placeFor } from '../lib/background/browser-ui/omnibox';
import { readerLanguage } from '../lib/background/reader-language';
import { openBesideFront, openPositions } from '../lib/background/browser-ui/positions-window';
import { stepWords } from '../lib/background/step-words';
import { keepStorageFromPages } from '../lib/background/storage-access';
import { cardWordsIn } from '../lib/i18n/every-language';
import { createKnowledge } from '../lib/knowledge';
import { createPackEngine } from '../lib/matching';
import { cardView } from '../lib/knowledge/views';
import { listenForMatching } from '../lib/messages/matching/listen-for-matching';
import type { FromPopup } from '../lib/messages/protocol';
import { listenInBackground } from '../lib/messages/listen-in-background';
import { changeSettings, watchSettings, withSiteOn } from '../lib/settings';

function serveMatching(): void {
  const engine = createPackEngine({
    id: pack.manifest.id,
    lexicon,
    cues,
    issues: pack.issues.map(({ id }) => id),
  });
  const matching = new MatchService((request) =>
    answerRequest([{ engine, always: null }], request),
  );
  listenForMatching((page) => matching.accept(page));
}

function fromPopup(message: FromPopup): unknown {
  switch (message.type) {
    case 'annotate-anyway':
      return annotateAnyway(message.tab);
    case 'closer-look-wanted':
      return lookCloser(message.tab);
    case 'look-up-wanted':
      return takeLookUp(message.window);
  }
}

function main(): void {
  const knowledge = createKnowledge(pack);
  const now = readerLanguage(knowledge, flags, () => void renameMenus());
  const views = async () => (await now()).views;

  const rate = new MessageRate();
  listenInBackground({
    admits: (tab) => rate.admits(tab),
    fromPage: (message, from, host) => {
      switch (message.type) {
        case 'annotator-wanted':
          return annotateIfRelevant(from, host).then(() => true);
        case 'frames-here':
          return bringSentinels(from.tab, host).then(() => true);
        case 'cards-wanted':
          return bringCards(from).then(() => true);
        case 'settings-wanted':
          return settingsOf(host);
        case 'step-words-wanted':
          return views().then((context) => stepWords(context, message.concept));
        case 'page-annotated':
          return showTotalOf(from, message.total);
        case 'card-wanted':
          return views().then((context) =>
            cardView(context, message.concept, { near: message.keys, date: message.pageDate }),
          );
        case 'card-words-wanted':
          return views().then(({ t }) => cardWordsIn(t.language));
        case 'reject-mention':
          return rejectMention(knowledge, message, host);
        case 'unreject-mention':
          return unrejectMention(message, host);
        case 'pin-concept':
          return pinFromPage(knowledge, message, from.tab);
        case 'turn-site-off':
          return changeSettings((settings) => withSiteOn(settings, host, false)).then(
            () => undefined,
          );
        case 'open-options':
          return browser.runtime.openOptionsPage();
        case 'open-positions':
          return openPositions(knowledge, from.tab, message.concept, message.issue);
      }
    },
    fromPopup,
  });
  serveMatching();
  void keepStorageFromPages();
  listenForCommands();
  watchSettings((settings) => void Promise.all([sendToOpenPages(settings), applyBadge(settings)]));
  watchTabs();
  watchPins();
  openFirstRunOnInstall();
  attendAllowedTabs();
  if (!import.meta.env.FIREFOX) attendOpenTabs();
  const openBest = async (words: string) =>
    openBesideFront(placeFor(words, (await now()).answers(words)));
  const renameMenus = offerContextMenu(async () => (await views()).t, openBest);
  answerOmnibox(async () => ({ answers: (await now()).answers, t: (await views()).t }), openBest);
}

export default defineBackground({ type: 'module', main });
