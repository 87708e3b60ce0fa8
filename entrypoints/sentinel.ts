import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import probe from 'virtual:pactlight/probe';
import { annotatorHere, hadSentinelHere } from '../lib/page/presence';
import { largeFrameFinder } from '../lib/page/sentinel/large-frames';
import { Sentinel } from '../lib/page/sentinel/sentinel';
import { pageRuntime } from '../lib/messages/page-runtime';
import type { FromPage, ToPage } from '../lib/messages/protocol';

/**
 * Delay before a background that ended without an answer is asked again, ms. This happens at most
 * twice.
 */
const RETRY_MS = 1000;

/**
 * Runs on every page, so it speaks to the extension without the message door: what it sends is
 * checked where it arrives.
 */
export default defineUnlistedScript(() => {
  if (hadSentinelHere()) return;
  const runtime = pageRuntime();

  const tell = (request: FromPage, more = 2): void => {
    // If the background ends, the answer is empty or an error.
    const again = (): unknown => more && setTimeout(tell, RETRY_MS, request, more - 1);
    // After an update of the extension, an old page's sentinel has no runtime id.
    void Promise.resolve(runtime.id && runtime.sendMessage(request)).then(
      (reply?: { readonly answer?: true }) => reply?.answer || again(),
      again,
    );
  };
  const sentinel = new Sentinel(
    probe,
    () => tell({ type: 'annotator-wanted' }),
    largeFrameFinder(() => tell({ type: 'frames-here' })),
  );

  runtime.onMessage.addListener((message: Partial<ToPage> | null, sender, respond) => {
    if (sender.id !== runtime.id) return;
    const type = message?.type;
    if (type === 'judge-again') sentinel.judgeAgain();
    else if (type === 'settings-changed') sentinel.speakAgain();
    else if (type === 'packs-changed') sentinel.packsChanged();
    else if (type === 'page-state' && !annotatorHere()) respond(sentinel.state());
  });
});
