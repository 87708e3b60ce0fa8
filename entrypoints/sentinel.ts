import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Browser } from 'wxt/browser';
import cues from 'virtual:pactlight/cues';
import { annotatorHere, hadSentinelHere } from '../lib/page/presence';
import { startSentinel } from '../lib/page/sentinel';
import type { FromPage, ToPage } from '../lib/messages/protocol';

/** Firefox names it `browser`, Chromium `chrome`; what we use of it is the same. */
type ExtensionGlobals = { browser?: Pick<typeof Browser, 'runtime'>; chrome?: Pick<typeof Browser, 'runtime'> };

/** A background that is ended in the middle of annotating gets another chance after so many ms, twice. */
const RETRY_MS = 1000;

/** No answer after so many ms is none. */
const LATE_MS = 3000;

/**
 * Runs on every page, so it speaks to the extension without the polyfill or the message door:
 * what it sends is checked where it arrives.
 */
export default defineUnlistedScript(() => {
  if (hadSentinelHere()) return;
  const { browser, chrome } = globalThis as ExtensionGlobals;
  const { runtime } = (browser ?? chrome)!;

  const tell = (message: FromPage, more = 2): void => {
    // A background that was ended leaves no answer, or breaks off.
    const again = (): unknown => more > 0 && setTimeout(tell, RETRY_MS, message, more - 1);
    // After an update of the extension nobody hears an old page's sentinel any more.
    if (!runtime.id) return;
    const late = new Promise((resolve) => setTimeout(resolve, LATE_MS));
    void Promise.race([runtime.sendMessage(message), late]).then((done) => done || again(), again);
  };
  const sentinel = startSentinel(cues, (relevance) => tell({ type: 'page-relevant', relevance }));

  runtime.onMessage.addListener((message: ToPage, sender, respond) => {
    if (sender.id !== runtime.id) return;
    if (message.type === 'judge-again') sentinel.judgeAgain();
    if (message.type === 'settings-changed') sentinel.speakAgain();
    if (message.type === 'page-state' && !annotatorHere()) respond(sentinel.state());
  });
});
