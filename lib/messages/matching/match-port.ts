/**
 * The door between a page and the matching in the background: one port, on which the page sends its
 * text in parts and gets mentions back. While nothing is asked, none is open.
 */
import type { Browser } from 'wxt/browser';
import type { PageAnswer, PageRequest } from '../../matching';
import type { DateClues } from '../../report/page-date/choose-date';
import type { PageDate } from '../../report/page-report';
import { pageRuntime } from '../page-runtime';

export const MATCH_PORT = 'pactlight-match';

/** What a page asks of the background: in place of its date, it may say what there is to choose one from. */
export type MatchRequest = Omit<PageRequest, 'date'> & {
  readonly date: PageRequest['date'] | DateClues;
};

/** What the background finds in a page. */
export type MatchAnswer = PageAnswer & {
  /** Chosen from what the page says; undefined if it was not asked for. */
  readonly date?: PageDate | null;
};

/** The background's answer: what was found, or why nothing was looked for. */
export type MatchReply = (MatchAnswer & { readonly ms: number }) | { readonly refused: string };

/** The background, as a page knows it. */
export interface MatchLine {
  send(request: MatchRequest): void;
  /** Nothing is heard of it any more. */
  close(): void;
}

/**
 * @param onReply called with each answer
 * @param onEnd called once if the line ends by itself: the background has ended, or refuses the page
 * @returns a line to the background, which is started if it was not running
 * @throws if the extension was updated, disabled or removed while the page stayed open
 */
export function lineToMatching(onReply: (reply: MatchReply) => void, onEnd: () => void): MatchLine {
  const port: Browser.runtime.Port = pageRuntime().connect({ name: MATCH_PORT });
  let isOpen = true;
  port.onMessage.addListener((reply: unknown) => {
    if (isOpen) onReply(reply as MatchReply);
  });
  port.onDisconnect.addListener(() => {
    // Chromium complains in the page's console of an error that nobody has looked at.
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
