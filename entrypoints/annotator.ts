import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import lexicon from 'virtual:pactlight/lexicon';
import issues from 'virtual:pactlight/issues';
import { Annotator } from '../lib/page/annotator';
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
  const annotator = new Annotator(lexicon, issues, settingsHere());
  setAnnotatorHere(annotator);
  return annotator.start();
});
