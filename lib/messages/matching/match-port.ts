/**
 * The page's side of the connection to matching in the background: one port, on which the page
 * sends its text in parts and gets mentions back. It is open only while requests are waiting for
 * answers.
 */
import type { Browser } from 'wxt/browser';
import type { PageAnswer, PageRequest } from '../../matching';
import type { DateClues } from '../../report/page-date/choose-date';
import type { PageDate } from '../../report/page-report';
import { pageRuntime } from '../page-runtime';

export const MATCH_PORT = 'pactlight-match';

/**
 * What a page asks of the background. Instead of its date it may send clues to choose a date from.
 */
export type MatchRequest = Omit<PageRequest, 'date'> & {
  readonly date: PageRequest['date'] | DateClues;
};

/** What the background finds in a page. */
export type MatchAnswer = PageAnswer & {
  /** The page's date, chosen from the clues; undefined if the request had none. */
  readonly date?: PageDate | null;
};

/**
 * The background's answer, with the time that it took in ms; or why it did not look for matches.
 */
export type MatchReply = (MatchAnswer & { readonly ms: number }) | { readonly refused: string };

/** A connection to the background. */
export interface MatchConnection {
  send(request: MatchRequest): void;
  /** No listener is called after this. */
  close(): void;
}

/**
 * @param onReply called with each answer
 * @param onEnd called once if the background ends, or closes the connection
 * @returns the connection; connecting starts the background if it was not running
 * @throws if the extension was updated, disabled or removed while the page stayed open
 */
export function connectToMatching(
  onReply: (reply: MatchReply) => void,
  onEnd: () => void,
): MatchConnection {
  const port: Browser.runtime.Port = pageRuntime().connect({ name: MATCH_PORT });
  let isOpen = true;
  port.onMessage.addListener((reply: unknown) => {
    if (isOpen) onReply(reply as MatchReply);
  });
  port.onDisconnect.addListener(() => {
    // Chromium logs an error in the page's console unless `lastError` is read.
    void pageRuntime().lastError;
    if (isOpen) onEnd();
    isOpen = false;
  });
  return {
    send: (request) => port.postMessage(request),
    close() {
      isOpen = false;
      port.disconnect();
    },
  };
}
