/**
 * Decides what popup and panel show for a page. Pure: everything that is known of the tab is passed
 * in.
 */
import { isMarkable, type DocumentKind } from '../report/markable-document';
import type { Obstacle, PageAnswer, PageState } from '../report/page-report';
import { isSiteOn, webHost, type Settings } from '../settings';

/** What is known of a tab's page. */
export interface PageFacts {
  /** The tab's address; empty if the browser does not reveal it. */
  readonly url: string;
  /** The address of the tab's icon; empty if there is none. */
  readonly icon: string;
  /** The tab is still being loaded. */
  readonly isLoading: boolean;
  /** The browser shows its reading view of an article. */
  readonly isReadingView: boolean;
  /** The tab is in a private window. */
  readonly isPrivate: boolean;
  /**
   * The extension may read pages of this site without a click; if the site is not known, of all
   * sites.
   */
  readonly hasAccess: boolean;
  /** The answer of our scripts in the page; undefined if there are none. */
  readonly answer: PageAnswer | undefined;
  /** The kind of document; null if the browser allows no script of ours in the tab. */
  readonly shown: DocumentKind | null;
  /**
   * Address of a frame that fills most of the page, empty if it is not on the web; null if there is
   * none.
   */
  readonly frame: string | null;
}

const PDF_TYPE = /^application\/(?:x-)?pdf$/;

/** Firefox allows no script in its PDF viewer. The viewer's icon identifies it. */
const PDF_ICON = 'chrome://global/skin/icons/pdf.svg';

const PDF_PATH = /^[^?#]+\.pdf(?:[?#]|$)/i;

/** Extension stores: browsers allow no extension on them. */
const STORES =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org)(?:\/|$)/;

/** @returns what popup and panel show */
export function decidePageState(facts: PageFacts, settings: Settings): PageState {
  const host = webHost(facts.url);
  if (host !== null && !isSiteOn(settings, host)) return { state: 'off' };
  const obstacle = obstacleOf(facts);
  if (obstacle) return { state: 'cannot', ...obstacle };
  // The page was judged relevant while its site was off; now it is being annotated.
  if (!facts.answer || facts.answer.state === 'off') return { state: 'loading' };
  return facts.answer;
}

/** @returns null if nothing keeps the page from being marked */
function obstacleOf(facts: PageFacts): Obstacle | null {
  const { answer, shown } = facts;
  // Firefox allows scripts in an empty tab.
  if (shown && webHost(facts.url) !== null) return obstacleIn(shown, facts);
  // Pages of our own that are marked answer as well.
  if (answer?.state === 'annotated' || answer?.state === 'loading' || facts.isLoading) return null;
  return obstacleOutside(facts);
}

/** For a tab in which our scripts may run. */
function obstacleIn(
  shown: DocumentKind,
  { answer, frame, isPrivate }: Pick<PageFacts, 'answer' | 'frame' | 'isPrivate'>,
): Obstacle | null {
  // Chromium opens pages of ours in ordinary windows only, whose history would show the file's title.
  if (PDF_TYPE.test(shown.contentType)) return { reason: 'pdf', isReadable: !isPrivate };
  if (!isMarkable(shown) && !shown.isFrameset) return { reason: 'no-article' };
  return frame !== null && isWithoutMarks(answer) ? { reason: 'frame', address: frame } : null;
}

/** @returns whether a page was read and has nothing to mark */
export function isWithoutMarks(answer: PageAnswer | undefined): boolean {
  if (answer?.state === 'annotated') return answer.report.total === 0;
  return answer?.state === 'not-relevant';
}

/** For a tab in which our scripts may not run. */
function obstacleOutside({ url, icon, isReadingView, hasAccess }: PageFacts): Obstacle {
  if (isReadingView || url.startsWith('about:reader')) return { reason: 'reading-view' };
  // Without an address, it is a page of the browser or of a site that we may not read.
  if (url === '')
    return hasAccess ? { reason: 'browser-page' } : { reason: 'no-access', host: null };
  if (icon === PDF_ICON || (PDF_PATH.test(url) && hasAccess))
    return { reason: 'pdf', isReadable: false };
  if (STORES.test(url)) return { reason: 'store' };
  const host = webHost(url);
  if (host !== null) return hasAccess ? { reason: 'closed' } : { reason: 'no-access', host };
  if (url.startsWith('file:'))
    return PDF_PATH.test(url) ? { reason: 'pdf', isReadable: false } : { reason: 'file' };
  return { reason: /^[\w-]+-extension:/.test(url) ? 'extension-page' : 'browser-page' };
}
