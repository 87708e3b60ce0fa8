/**
 * Functions that run once in a tab. The browser sends them as text, so they use nothing outside
 * themselves.
 */
import { browser } from 'wxt/browser';
import { documentKindHere } from '../page/text/document-kind';
import type { DocumentKind } from '../report/markable-document';

/**
 * @param tab the tab's id
 * @returns the kind of document; null if the browser allows no script of ours in the tab
 */
export function probeDocument(tab: number): Promise<DocumentKind | null> {
  return run(tab, documentKindHere);
}

/**
 * @param tab the tab's id
 * @returns the address of a frame that fills most of the page, empty if it is not on the web; null
 *   if there is none
 */
export function probeFrame(tab: number): Promise<string | null> {
  return run(tab, largeFrameHere);
}

/**
 * Injects the sentinel into a page that was open before the extension was installed or allowed
 * there.
 */
export async function injectSentinel(tab: number): Promise<void> {
  await browser.scripting
    .executeScript({ target: { tabId: tab }, files: ['/sentinel.js'] })
    .catch(() => undefined); // The tab was closed in the meantime.
}

async function run<Result>(tab: number, func: () => Result): Promise<Result | null> {
  try {
    // By default scripts wait until the page is idle, which can take long.
    const where = { target: { tabId: tab }, injectImmediately: true };
    const [injected] = await browser.scripting.executeScript({ ...where, func });
    return (injected?.result as Result | undefined) ?? null;
  } catch {
    return null;
  }
}

function largeFrameHere(): string | null {
  /** A frame that takes up at least this share of the window holds the page's content. */
  const LARGE = 0.25;
  /** A page with more text outside its frames is read for that text. In UTF-16 units. */
  const LITTLE_TEXT = 1000;
  if ((document.body?.innerText ?? '').length > LITTLE_TEXT) return null;
  const frame = [...document.querySelectorAll<HTMLIFrameElement>('iframe,frame')].find((one) => {
    const { width, height } = one.getBoundingClientRect();
    return width * height >= LARGE * innerWidth * innerHeight;
  });
  if (!frame) return null;
  return /^https?:/.test(frame.src) ? frame.src : '';
}
