import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { listenInPage } from '../../../lib/messages';
import { listenInBackground } from '../../../lib/messages/listen-in-background';
import { onLookUp } from '../../../lib/messages/look-ups';
import { onPageAnnotated } from '../../../lib/messages/page-connection';
import { FromPageSchema, FromPopupSchema, type Reply } from '../../../lib/messages/protocol';
import { often, PATIENCE_MS } from '../arbitrary';
import { message, own, ownOrigin, page, rememberListeners, sender } from './arriving';

const { listeners } = rememberListeners();

describe('for any message of any sender', () => {
  it(
    'the background handles only well-formed messages from allowed senders, and refuses all others',
    async () => {
      const heard: { from: 'page' | 'popup'; message: unknown; sender: object }[] = [];
      let now: object = {};
      listenInBackground({
        admits: () => true,
        fromPage: (said) => void heard.push({ from: 'page', message: said, sender: now }),
        fromPopup: (said) => void heard.push({ from: 'popup', message: said, sender: now }),
      });
      await fc.assert(
        fc.asyncProperty(message, sender, async (said, from) => {
          heard.length = 0;
          now = from;
          const reply = (await listeners[0]!(said, from)) as Reply<unknown>;
          const [done] = heard;
          const isFromPage = done?.from === 'page';
          // Either refused with a reason, or well formed and handled.
          expect(
            'refused' in reply
              ? /^Pactlight: message .* refused: /s.test(reply.refused) && !done
              : heard.length === 1,
          ).toBe(true);
          expect(!done || v.is(isFromPage ? FromPageSchema : FromPopupSchema, done.message)).toBe(
            true,
          );
          // Ours alone; pages from their top frame, as nothing was brought into others, the popup's words from our own pages.
          expect(!done || from.id === browser.runtime.id).toBe(true);
          expect(!isFromPage || (from.tab?.id === 7 && from.frameId === 0)).toBe(true);
          expect(
            !done ||
              isFromPage ||
              ((from.url ?? own).startsWith(`${ownOrigin}/`) &&
                (from.origin ?? ownOrigin) === ownOrigin),
          ).toBe(true);
        }),
        often(600),
      );
    },
    PATIENCE_MS,
  );

  it(
    'a page’s scripts receive only messages of the background and of extension pages',
    () => {
      const heard: unknown[] = [];
      listenInPage((said) => void heard.push(said));
      fc.assert(
        fc.property(message, sender, (said, from) => {
          heard.length = 0;
          listeners[0]!(said, from);
          if (heard.length === 0) return;
          expect(said).toBe(heard[0]);
          expect(from.id).toBe(browser.runtime.id);
          expect(from.url === undefined ? from.tab : from.url.startsWith(ownOrigin)).toBe(
            from.url === undefined ? undefined : true,
          );
        }),
        often(600),
      );
    },
    PATIENCE_MS,
  );

  it('panels ignore look-ups that pages announce, and never throw', () => {
    const lookedUp = vi.fn();
    const annotated = vi.fn();
    onLookUp(lookedUp);
    onPageAnnotated(annotated);
    fc.assert(
      fc.property(message, sender, (said, from) => {
        for (const listener of listeners) expect(listener(said, from)).toBeUndefined();
      }),
      often(400),
    );
    lookedUp.mockClear();
    listeners[0]!({ type: 'looked-up' }, page);
    expect(lookedUp).not.toHaveBeenCalled();
    listeners[0]!({ type: 'looked-up' }, { id: browser.runtime.id, url: own });
    expect(lookedUp).toHaveBeenCalledOnce();
  });
});
