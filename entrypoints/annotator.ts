import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import lexicon from 'virtual:pactlight/lexicon';
import issues from 'virtual:pactlight/issues';
import { createMatcher } from '../lib/matching';
import { matchBlocks } from '../lib/matching/match-blocks';
import type { Facts } from '../lib/matching/page-facts';
import { Annotator } from '../lib/page/annotator';
import type { Engine } from '../lib/page/engine';
import { annotatorHere, setAnnotatorHere, settingsHere } from '../lib/page/presence';

/** Browsers show feeds and other XML as pages of their own making. */
const IS_HTML = /^(?:text\/html|application\/xhtml\+xml)$/;

/**
 * Marks a page about the subject; injected by the background, which leaves the settings first. It
 * asks nothing and tells nothing, so that marks are there as soon as can be: `cards.ts` follows.
 *
 * @returns resolves when the first marks are there
 */
export default defineUnlistedScript(() => {
  if (annotatorHere() || !document.body || !IS_HTML.test(document.contentType)) return undefined;
  const annotator = new Annotator(engineHere(), issues, settingsHere());
  setAnnotatorHere(annotator);
  return annotator.start();
});

/** Matching in the page, until it is the background's. */
function engineHere(): Engine {
  const matcher = createMatcher(lexicon);
  let facts: Facts | null = null;
  return {
    async match(texts, date) {
      const { facts: now, ...matched } = matchBlocks(matcher, { facts, date, blocks: texts });
      facts = now;
      return { ...matched, ms: 0 };
    },
  };
}
