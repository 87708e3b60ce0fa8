/** Where pages that ask for matches arrive in the background. */
import { browser, type Browser } from 'wxt/browser';
import { MATCH_PORT, type MatchReply } from './match-port';

/** A page that asks, as the background knows it. */
export interface AskingPage {
  /** The tab's id. */
  readonly tab: number;
  /** 0 is the tab's page itself. */
  readonly frame: number;
  /** @param heard takes requests as they come; `checkedMatchRequest` says what they are */
  onRequest(heard: (message: unknown) => void): void;
  onEnd(left: () => void): void;
  reply(reply: MatchReply): void;
  close(): void;
}

/**
 * @param arrived called with each page that wants to be matched: a tab's, or a frame's of it, of the web or
 *   of the extension itself. All others are sent away.
 */
export function listenForMatching(arrived: (page: AskingPage) => void): void {
  browser.runtime.onConnect.addListener((port: Browser.runtime.Port) => {
    if (port.name !== MATCH_PORT) return;
    const { id, tab, frameId } = port.sender ?? {};
    if (id !== browser.runtime.id || tab?.id === undefined || frameId === undefined)
      return port.disconnect();
    let isOpen = true;
    port.onDisconnect.addListener(() => {
      isOpen = false;
    });
    arrived({
      tab: tab.id,
      frame: frameId,
      onRequest: (heard) => port.onMessage.addListener((message: unknown) => heard(message)),
      onEnd: (left) => port.onDisconnect.addListener(left),
      reply: (reply) => {
        if (isOpen) port.postMessage(reply);
      },
      close: () => port.disconnect(),
    });
  });
}
