/** The background's side of the connection on which pages ask for matches. */
import { browser, type Browser } from 'wxt/browser';
import { hostOfPage } from '../sender';
import { MATCH_PORT, type MatchReply } from './match-port';

/** A page that asks for matches, as the background sees it. */
export interface AskingPage {
  /** The tab's id. */
  readonly tab: number;
  /** 0 is the tab's page itself. */
  readonly frame: number;
  /** Host of the tab's page, as in `URL.host`; null if it is not known. */
  readonly host: string | null;
  /** @param listener called with each request as it arrived; `checkedMatchRequest` checks it */
  onRequest(listener: (message: unknown) => void): void;
  /** @param listener called once the page is gone, or has closed the connection */
  onEnd(listener: () => void): void;
  reply(reply: MatchReply): void;
  close(): void;
}

/**
 * @param onPage called with each page or frame of a tab that connects, of the web or of the
 *   extension itself; all other connections are closed
 */
export function listenForMatching(onPage: (page: AskingPage) => void): void {
  browser.runtime.onConnect.addListener((port: Browser.runtime.Port) => {
    if (port.name !== MATCH_PORT) return;
    const { id, tab, frameId } = port.sender ?? {};
    if (id !== browser.runtime.id || tab?.id === undefined || frameId === undefined)
      return port.disconnect();
    let isOpen = true;
    port.onDisconnect.addListener(() => {
      isOpen = false;
    });
    onPage({
      tab: tab.id,
      frame: frameId,
      host: hostOfPage(port.sender!),
      onRequest: (listener) => port.onMessage.addListener((message: unknown) => listener(message)),
      onEnd: (listener) => port.onDisconnect.addListener(listener),
      reply: (reply) => {
        if (isOpen) port.postMessage(reply);
      },
      close: () => port.disconnect(),
    });
  });
}
