/** Decides what is said of a page, from what is known of its tab. Nothing here asks the browser. */
import { isMarkable, type DocumentKind } from '../report/markable-document';
import type { Obstacle, PageAnswer, PageState } from '../report/page-report';
import { isSiteOn, webHost, type Settings } from '../settings';

/** What is known of a tab's page. */
export interface PageFacts {
  /** The tab's address; empty if the browser does not give it. */
  readonly url: string;
  /** The address of the tab's icon; empty if there is none. */
  readonly icon: string;
  /** The tab is still being loaded. */
  readonly isLoading: boolean;
  /** The browser shows its reading view of an article. */
  readonly isReadingView: boolean;
  /** Pages of this site may be read at any time; of an unknown site, all pages may. */
  readonly hasAccess: boolean;
  /** What scripts of ours in the page say; undefined if there are none. */
  readonly answer: PageAnswer | undefined;
  /** What the tab shows; null if the browser lets no script of ours in. */
  readonly shown: DocumentKind | null;
  /** A frame that holds most of what is shown: its address, empty if it is not on the web. Null if there is none. */
  readonly frame: string | null;
}

const PDF_TYPE = /^application\/(?:x-)?pdf$/;

/** Firefox lets no script into its PDF viewer, but shows the viewer's icon. */
const PDF_ICON = 'chrome://global/skin/icons/pdf.svg';

const PDF_PATH = /^[^?#]+\.pdf(?:[?#]|$)/i;

/** Sites that browsers keep every extension out of. */
const STORES =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org)(?:\/|$)/;

/** @returns what popup and panel show */
export function decidePageState(facts: PageFacts, settings: Settings): PageState {
  const host = webHost(facts.url);
  if (host !== null && !isSiteOn(settings, host)) return { state: 'off' };
  const obstacle = obstacleOf(facts);
  if (obstacle) return { state: 'cannot', ...obstacle };
  // A page that was judged relevant before its site was turned on is just being annotated.
  if (!facts.answer || facts.answer.state === 'off') return { state: 'loading' };
  return facts.answer;
}

/** @returns null if nothing keeps the page from being marked */
function obstacleOf(facts: PageFacts): Obstacle | null {
  const { answer, shown } = facts;
  // Firefox lets scripts into an empty tab as well.
  if (shown && webHost(facts.url) !== null) return obstacleIn(shown, facts);
  if (answer?.state === 'annotated' || facts.isLoading) return null;
  return obstacleOutside(facts);
}

/** In a document that scripts of ours may look at. */
function obstacleIn(
  shown: DocumentKind,
  { answer, frame }: Pick<PageFacts, 'answer' | 'frame'>,
): Obstacle | null {
  if (PDF_TYPE.test(shown.contentType)) return { reason: 'pdf' };
  if (!isMarkable(shown)) return { reason: 'no-article' };
  return frame !== null && isWithoutMarks(answer) ? { reason: 'frame', address: frame } : null;
}

/** @returns whether a page was read, and nothing was found to mark in it */
export function isWithoutMarks(answer: PageAnswer | undefined): boolean {
  if (answer?.state === 'annotated') return answer.report.total === 0;
  return answer?.state === 'not-relevant';
}

/** In a tab that no script of ours may look into. */
function obstacleOutside({ url, icon, isReadingView, hasAccess }: PageFacts): Obstacle {
  if (isReadingView || url.startsWith('about:reader')) return { reason: 'reading-view' };
  // An address that the browser keeps to itself is one of its own, or one that we may not read.
  if (url === '')
    return hasAccess ? { reason: 'browser-page' } : { reason: 'no-access', host: null };
  if (icon === PDF_ICON || (PDF_PATH.test(url) && hasAccess)) return { reason: 'pdf' };
  if (STORES.test(url)) return { reason: 'store' };
  const host = webHost(url);
  if (host !== null) return hasAccess ? { reason: 'closed' } : { reason: 'no-access', host };
  if (url.startsWith('file:')) return { reason: PDF_PATH.test(url) ? 'pdf' : 'file' };
  return { reason: /^[\w-]+-extension:/.test(url) ? 'extension-page' : 'browser-page' };
}
