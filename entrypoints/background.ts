import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import flags from 'virtual:pactlight/flags';
import pack from 'virtual:pactlight/knowledge';
import { annotateRelevant, annotateTab, tellOpenPages, watchTabs } from '../lib/background/annotation';
import { showTotal } from '../lib/background/badge';
import { runCommand } from '../lib/background/commands';
import { welcomeOnInstall } from '../lib/background/first-run';
import { rejectMention } from '../lib/background/rejections';
import { offerContextMenu } from '../lib/background/context-menu';
import { takeLookUp } from '../lib/background/look-up';
import { attendOpenTabs } from '../lib/background/open-tabs';
import { answerOmnibox, suggestions } from '../lib/background/omnibox';
import { openConcept, openPositions } from '../lib/background/positions-window';
import { translateInto } from '../lib/i18n/every-language';
import { createKnowledge } from '../lib/knowledge';
import { cardView, viewContext } from '../lib/knowledge/views';
import { listenInBackground } from '../lib/messages/listen-in-background';
import { getSettings, watchSettings } from '../lib/settings';

export default defineBackground(() => {
  const views = viewContext(createKnowledge(pack), flags, translateInto(browser.i18n.getUILanguage()));

  listenInBackground({
    fromPage: (message, tab, host) => {
      switch (message.type) {
        case 'page-relevant':
          return annotateRelevant(tab, host).then(() => true);
        case 'settings-wanted':
          return getSettings();
        case 'reader-words-wanted':
          return { place: views.t.template('card.place') };
        case 'page-annotated':
          return showTotal(tab, message.total);
        case 'card-wanted':
          return cardView(views, message.concept);
        case 'reject-mention':
          return rejectMention(message, host);
        case 'open-positions':
          return openPositions(tab, message.concept);
      }
    },
    fromPopup: (message) => (message.type === 'annotate-anyway' ? annotateTab(message.tab) : takeLookUp(message.window)),
  });
  browser.commands.onCommand.addListener((command) => void runCommand(command));
  watchSettings((settings) => void tellOpenPages(settings));
  watchTabs();
  welcomeOnInstall();
  if (!import.meta.env.FIREFOX) attendOpenTabs();
  const answers = suggestions(views, import.meta.env.FIREFOX ? 'plain' : 'xml');
  const openBest = (words: string) => openConcept(answers(words)[0]?.concept ?? views.knowledge.subject.id);
  offerContextMenu(views.t, openBest);
  answerOmnibox(answers, views.t, openBest);
});
