/**
 * The page's side of the door between a side panel and the page beside it: a port that lives as long as the
 * panel shows the page. While none is open, nothing runs for it in any page.
 */
import type { Browser } from 'wxt/browser';
import type { FromPanel, ToPanel } from '../report/reading-list';
import { isOwn } from './sender';
import { pageRuntime } from './page-runtime';

/** The port's name. */
export const PANEL_PORT = 'pactlight-panel';

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
    if (port.name !== PANEL_PORT || !isOwn(port.sender)) return;
    arrived({
      tell: (message) => port.postMessage(message),
      onMessage: (heard) =>
        port.onMessage.addListener((message: unknown) => heard(message as FromPanel)),
      onEnd: (left) => port.onDisconnect.addListener(left),
      close: () => port.disconnect(),
    });
  };
  // Asked for once: in a page that outlives the extension there is no such event any more.
  const { onConnect } = pageRuntime();
  onConnect.addListener(listener);
  return () => onConnect.removeListener(listener);
}
