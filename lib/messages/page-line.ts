/** The panel's side of the door between a side panel and the page beside it. */
import { browser, type Browser } from 'wxt/browser';
import { ToPanelSchema, type FromPanel, type ToPanel } from '../report/reading-list';
import { checked } from './checked';
import { tellFrames } from './tell-page';
import { PANEL_PORT } from './panel-port';
import { framesOf } from './frames/tab-frames';

export type * from '../report/reading-list';

/** One page, as a panel knows it. */
export interface PageLine {
  tell(message: FromPanel): void;
  /** Ends the line; nothing is heard of it any more. */
  close(): void;
}

/**
 * @param tab the tab's id
 * @param heard called with each well-formed message of the page; the console names any other
 * @param ended called once when the page has gone or has nobody who answers
 * @param frame of the tab; 0 is the page itself
 */
export function lineToPage(
  tab: number,
  heard: (message: ToPanel) => void,
  ended: () => void,
  frame = 0,
): PageLine {
  const port = browser.tabs.connect(tab, { name: PANEL_PORT, frameId: frame });
  let open = true;
  port.onMessage.addListener((message: unknown) => {
    const known = open && checked(ToPanelSchema, message, 'what the page told the panel');
    if (known) heard(known);
  });
  port.onDisconnect.addListener(() => {
    if (open) ended();
    open = false;
  });
  return {
    tell: (message) => {
      if (open) port.postMessage(message);
    },
    close() {
      open = false;
      port.disconnect();
    },
  };
}

/**
 * @param tab the tab's id
 * @returns the frame of it that has the most marks: a list is of one document
 */
export async function fullestFrame(tab: number): Promise<number> {
  const frames = await framesOf(tab);
  if (frames.length === 1) return 0;
  const totals = await tellFrames(tab, { type: 'total-wanted' });
  const most = Math.max(0, ...totals.map((total) => total ?? 0));
  return frames[totals.findIndex((total) => (total ?? 0) === most)] ?? 0;
}

/**
 * @param heard called when any page tells the background how many marks it has now
 * @returns stops listening
 */
export function overhearAnnotations(heard: () => void): () => void {
  const listener = (message: unknown, sender: Browser.runtime.MessageSender): undefined => {
    if (
      sender.id === browser.runtime.id &&
      (message as { type?: unknown } | null)?.type === 'page-annotated'
    )
      heard();
  };
  browser.runtime.onMessage.addListener(listener as never);
  return () => browser.runtime.onMessage.removeListener(listener as never);
}
