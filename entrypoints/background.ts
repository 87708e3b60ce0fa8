import { defineBackground } from 'wxt/utils/define-background';
import flags from 'virtual:pactlight/flags';
import pack from 'virtual:pactlight/knowledge';
import cues from 'virtual:pactlight/cues';
import lexicon from 'virtual:pactlight/lexicon';
import { sendToOpenPages, watchTabs } from '../lib/background/annotation';
import { applyBadge } from '../lib/background/browser-ui/badge';
import { listenForCommands } from '../lib/background/browser-ui/commands';
import { offerContextMenu } from '../lib/background/browser-ui/context-menu';
import { openFirstRunOnInstall } from '../lib/background/browser-ui/first-run';
import { answerOmnibox, placeFor } from '../lib/background/browser-ui/omnibox';
import { openBesideFront } from '../lib/background/browser-ui/positions-window';
import { extensionPageHandler, pageHandler } from '../lib/background/handle-messages';
import { preparation } from '../lib/background/matching/answer-request';
import { MatchService } from '../lib/background/matching/match-service';
import { MessageRate } from '../lib/background/message-rate';
import { attendAllowedTabs, attendOpenTabs } from '../lib/background/open-tabs';
import { followPacks } from '../lib/background/packs/follow-packs';
import { knownPack } from '../lib/background/packs/known-pack';
import { PackLibrary } from '../lib/background/packs/pack-library';
import { searchPacks } from '../lib/background/packs/search-packs';
import { watchPins } from '../lib/background/pins';
import { readerLanguage } from '../lib/background/reader-language';
import { keepStorageFromPages } from '../lib/background/storage-access';
import { listenForMatching } from '../lib/messages/matching/listen-for-matching';
import { listenInBackground } from '../lib/messages/listen-in-background';
import { getCompiled, listPacks, watchPacks } from '../lib/pack-store';
import { currentSettings, watchSettings } from '../lib/settings';

function main(): void {
  const packs = new PackLibrary(
    knownPack({ lexicon, cues, knowledge: pack, names: [] }),
    { listPacks, getCompiled },
    currentSettings(),
  );
  const now = readerLanguage(flags, () => void renameMenus());
  const rate = new MessageRate();
  listenInBackground({
    admits: (tab) => rate.admits(tab),
    fromPage: pageHandler(packs, now),
    fromPopup: extensionPageHandler(packs, now),
  });
  const matching = new MatchService(preparation(packs));
  listenForMatching((page) => matching.accept(page));
  void keepStorageFromPages();
  listenForCommands();
  watchSettings((settings) => void Promise.all([sendToOpenPages(settings), applyBadge(settings)]));
  watchTabs(packs);
  followPacks(packs, watchPacks);
  watchPins();
  openFirstRunOnInstall();
  attendAllowedTabs(packs);
  if (!import.meta.env.FIREFOX) attendOpenTabs();
  const answering = async () => {
    const { t, answersOf } = await now();
    return { t, answers: searchPacks(await packs.all(), answersOf) };
  };
  const openBest = async (words: string) =>
    openBesideFront(placeFor(words, (await answering()).answers(words)));
  const renameMenus = offerContextMenu(async () => (await now()).t, openBest);
  answerOmnibox(answering, openBest);
}

export default defineBackground({ type: 'module', main });
