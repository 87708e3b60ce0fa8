/** Looks into a tab without any script of ours that stays there. What runs in the page is sent as text. */
import { browser } from 'wxt/browser';
import { documentKindHere } from '../page/text/document-kind';
import type { DocumentKind } from '../report/markable-document';

/**
 * @param tab the tab's id
 * @returns what the tab shows; null if the browser lets no script of ours in
 */
export function probeDocument(tab: number): Promise<DocumentKind | null> {
  return run(tab, documentKindHere);
}

/**
 * @param tab the tab's id
 * @returns the address of a frame that holds most of what is shown, empty if it is not on the web; null if
 *   there is none
 */
export function probeFrame(tab: number): Promise<string | null> {
  return run(tab, largeFrameHere);
}

/** Brings the sentinel into a page that has none: it was open before the extension, or before it was allowed here. */
export async function bringSentinel(tab: number): Promise<void> {
  await browser.scripting
    .executeScript({ target: { tabId: tab }, files: ['/sentinel.js'] })
    .catch(() => undefined); // The tab was closed meanwhile.
}

async function run<Result>(tab: number, func: () => Result): Promise<Result | null> {
  try {
    // A page may load for a long time before it is idle.
    const where = { target: { tabId: tab }, injectImmediately: true };
    const [injected] = await browser.scripting.executeScript({ ...where, func });
    return (injected?.result as Result | undefined) ?? null;
  } catch {
    return null;
  }
}

function largeFrameHere(): string | null {
  /** Part of the window that a frame takes up if it holds what the page is for. */
  const LARGE = 0.25;
  /** A page with more text of its own is read for that, in UTF-16 units. */
  const LITTLE_TEXT = 1000;
  if ((document.body?.innerText ?? '').length > LITTLE_TEXT) return null;
  const frame = [...document.querySelectorAll<HTMLIFrameElement>('iframe,frame')].find((one) => {
    const { width, height } = one.getBoundingClientRect();
    return width * height >= LARGE * innerWidth * innerHeight;
  });
  if (!frame) return null;
  return /^https?:/.test(frame.src) ? frame.src : '';
}
