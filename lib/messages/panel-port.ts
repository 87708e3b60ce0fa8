/**
 * The door between a side panel and the page beside it: a port that lives as long as the panel
 * shows the page. While none is open, nothing runs for it in any page.
 */
import { browser, type Browser } from 'wxt/browser';
import {
  FromPanelSchema,
  ToPanelSchema,
  type FromPanel,
  type ToPanel,
} from '../report/reading-list';
import { checked } from './checked';
import { isOwn } from './sender';

export type * from '../report/reading-list';

const PORT_NAME = 'pactlight-panel';

/** One panel, as a page knows it. */
export interface PanelLine {
  tell(message: ToPanel): void;
  onMessage(heard: (message: FromPanel) => void): void;
  /** @param left called when the panel has gone, or shows another page */
  onEnd(left: () => void): void;
  close(): void;
}

/**
 * @param arrived called with each panel that opens beside this page
 * @returns stops listening for panels; those that are there stay
 */
export function listenForPanels(arrived: (panel: PanelLine) => void): () => void {
  const listener = (port: Browser.runtime.Port): void => {
    if (port.name !== PORT_NAME || !isOwn(port.sender)) return;
    arrived({
      tell: (message) => port.postMessage(message),
      onMessage: (heard) =>
        port.onMessage.addListener((message: unknown) => {
          const known = checked(FromPanelSchema, message);
          if (known) heard(known);
        }),
      onEnd: (left) => port.onDisconnect.addListener(left),
      close: () => port.disconnect(),
    });
  };
  // Asked for once: in a page that outlives the extension there is no such event any more.
  const { onConnect } = browser.runtime;
  onConnect.addListener(listener);
  return () => onConnect.removeListener(listener);
}

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
 */
export function lineToPage(
  tab: number,
  heard: (message: ToPanel) => void,
  ended: () => void,
): PageLine {
  const port = browser.tabs.connect(tab, { name: PORT_NAME, frameId: 0 });
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
