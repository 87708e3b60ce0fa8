import { browser, type Browser } from 'wxt/browser';
import { sendToBackground, type PageState } from '../messages';
import { askPageState } from '../messages/ask-page-state';
import { framesOf } from '../messages/frames/tab-frames';
import { isMarkable } from '../report/markable-document';
import { webHost, type Settings } from '../settings';
import { decidePageState, isWithoutMarks, type PageFacts } from './decide-page-state';
import { injectSentinel, probeDocument, probeFrame } from './document-probe';
import { hasAccess } from './site-access';

/** The tab that the popup is about. */
export interface PageTab {
  readonly id: number;
  /** As in `URL.host`; null if the browser does not reveal it to extensions. */
  readonly host: string | null;
  /** Empty if the browser does not reveal it to extensions. */
  readonly url: string;
  /** The address of its icon; empty if it has none. */
  readonly icon: string;
  readonly isLoading: boolean;
  /** Firefox shows its reading view of an article. */
  readonly isReadingView: boolean;
  /** In a private window: nothing of it is remembered. */
  readonly isPrivate: boolean;
}

/** The page in a tab, as popup and panel show it. */
export interface PageInTab {
  readonly page: PageState;
  /**
   * The page can be read only now, because the reader opened the popup; the site is not allowed.
   */
  readonly isOnlyNow: boolean;
}

/**
 * @param query the popup's own address: `?tab=ID` names a tab, else it is the one in front
 * @returns the tab, or null if it does not exist
 */
export async function pageTab(query: URLSearchParams): Promise<PageTab | null> {
  const named = Number(query.get('tab') ?? NaN);
  const tab = Number.isInteger(named)
    ? await browser.tabs.get(named).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) return null;
  return {
    id: tab.id,
    host: webHost(tab.url),
    url: tab.url ?? '',
    icon: tab.favIconUrl ?? '',
    isLoading: tab.status === 'loading',
    isReadingView: (tab as Browser.tabs.Tab & { isInReaderMode?: boolean }).isInReaderMode === true,
    isPrivate: tab.incognito,
  };
}

/**
 * Asks the tab's page for its state. A page that was open before the extension was installed or
 * allowed there has none of our scripts: it gets the sentinel.
 *
 * @returns what popup and panel show
 */
export async function pageInTab(tab: PageTab | null, settings: Settings): Promise<PageInTab> {
  if (!tab) return { page: { state: 'cannot', reason: 'browser-page' }, isOnlyNow: false };
  const [asked, shown, isAllowed] = await Promise.all([
    askPageState(tab.id),
    // Chromium defers a script for a page in which it may not run, and never answers.
    tab.url === '' ? null : probeDocument(tab.id),
    hasAccess(tab.url),
  ]);
  const { answer, frame } =
    shown && isWithoutMarks(asked) ? await lookCloser(tab.id) : { answer: asked, frame: null };
  const page = decidePageState({ ...tab, hasAccess: isAllowed, answer, shown, frame }, settings);
  if (page.state === 'loading' && !answer && shown && (isMarkable(shown) || shown.isFrameset))
    await injectSentinel(tab.id);
  return { page, isOnlyNow: !isAllowed && shown !== null && tab.host !== null };
}

/** The sentinel looks for frames in a page's first seconds alone, and into shadow trees of small pages. */
async function lookCloser(tab: number): Promise<Pick<PageFacts, 'answer' | 'frame'>> {
  await sendToBackground({ type: 'closer-look-wanted', tab }).catch(() => undefined);
  const [answer, frames] = await Promise.all([askPageState(tab), framesOf(tab)]);
  // Frames that have our sentinel are in the answer.
  const isUnread = frames.length === 1 && isWithoutMarks(answer);
  return { answer, frame: isUnread ? await probeFrame(tab) : null };
}
