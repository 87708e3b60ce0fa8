/** The side panel's side of its connection to the page beside it. */
import { browser, type Browser } from 'wxt/browser';
import { ToPanelSchema, type FromPanel, type ToPanel } from '../report/reading-list';
import { checked } from './checked';
import { sendToFrames } from './send-to-page';
import { PANEL_PORT } from './panel-port';
import { framesOf } from './frames/tab-frames';

export type * from '../report/reading-list';

/** A panel's connection to a page. */
export interface PageConnection {
  send(message: FromPanel): void;
  /** No listener is called after this. */
  close(): void;
}

/**
 * @param tab the tab's id
 * @param onMessage called with each well-formed message of the page; the console warns of any other
 * @param onEnd called once if the page is gone, or if no script in it accepts the connection
 * @param frame the frame's id; 0 is the page itself
 */
export function connectToPage(
  tab: number,
  onMessage: (message: ToPanel) => void,
  onEnd: () => void,
  frame = 0,
): PageConnection {
  const port = browser.tabs.connect(tab, { name: PANEL_PORT, frameId: frame });
  let open = true;
  port.onMessage.addListener((message: unknown) => {
    const known = open && checked(ToPanelSchema, message, 'a message of the page to the panel');
    if (known) onMessage(known);
  });
  port.onDisconnect.addListener(() => {
    if (open) onEnd();
    open = false;
  });
  return {
    send: (message) => {
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
 * @returns ids of its frames that are annotated, in reading order; of a tab without frames the page's, unasked
 */
export async function framesWithMarks(tab: number): Promise<readonly number[]> {
  const frames = await framesOf(tab);
  if (frames.length === 1) return frames;
  const totals = await sendToFrames(tab, { type: 'total-wanted' });
  return frames.filter((_, i) => totals[i] !== undefined);
}

/**
 * @param listener called after any page reports its number of marks to the background
 * @returns stops listening
 */
export function onPageAnnotated(listener: () => void): () => void {
  const onMessage = (message: unknown, sender: Browser.runtime.MessageSender): undefined => {
    if (
      sender.id === browser.runtime.id &&
      (message as { type?: unknown } | null)?.type === 'page-annotated'
    )
      listener();
  };
  browser.runtime.onMessage.addListener(onMessage as never);
  return () => browser.runtime.onMessage.removeListener(onMessage as never);
}
