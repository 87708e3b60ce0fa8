/**
 * The page's side of its connection to a side panel: a port that is open as long as the panel shows
 * the page. Without a panel, nothing runs for it in any page.
 */
import type { Browser } from 'wxt/browser';
import type { FromPanel, ToPanel } from '../report/reading-list';
import { isOwn } from './sender';
import { pageRuntime } from './page-runtime';

/** The port's name. */
export const PANEL_PORT = 'pactlight-panel';

/** A page's connection to a panel. */
export interface PanelConnection {
  send(message: ToPanel): void;
  onMessage(listener: (message: FromPanel) => void): void;
  /** @param listener called once the panel is closed, or shows another page */
  onEnd(listener: () => void): void;
  close(): void;
}

/**
 * @param onPanel called with each panel that connects to this page
 * @returns stops listening for panels; those that are connected stay connected
 */
export function listenForPanels(onPanel: (panel: PanelConnection) => void): () => void {
  const onPort = (port: Browser.runtime.Port): void => {
    if (port.name !== PANEL_PORT || !isOwn(port.sender)) return;
    onPanel({
      send: (message) => port.postMessage(message),
      onMessage: (listener) =>
        port.onMessage.addListener((message: unknown) => listener(message as FromPanel)),
      onEnd: (listener) => port.onDisconnect.addListener(listener),
      close: () => port.disconnect(),
    });
  };
  // Read once: after the extension is removed, `runtime` has no such event any more.
  const { onConnect } = pageRuntime();
  onConnect.addListener(onPort);
  return () => onConnect.removeListener(onPort);
}
