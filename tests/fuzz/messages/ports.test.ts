import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { MOST_BLOCKS, MOST_UNITS } from '../../../lib/matching/request-limits';
import { checkedMatchRequest } from '../../../lib/messages/matching/check-match-request';
import { listenForMatching } from '../../../lib/messages/matching/listen-for-matching';
import { listenForPanels } from '../../../lib/messages/panel-port';
import { anyMessage, anyText, often, PATIENCE_MS, broken } from '../arbitrary';
import { count, message, rememberListeners, sender } from './arriving';

const { connected } = rememberListeners();

const request = fc.record({
  weigh: fc.option(
    fc.record({
      title: anyText,
      description: anyText,
      length: count,
      markAnyway: fc.boolean(),
    }),
  ),
  facts: fc.option(
    fc.array(
      fc.tuple(
        anyText,
        fc.record({
          introductions: fc.array(fc.tuple(count, anyText), { maxLength: 3 }),
          named: fc.array(count),
          namesakes: fc.array(anyText, { maxLength: 3 }),
          rivals: fc.array(count),
          terms: fc.array(count),
          isAboutSubject: fc.boolean(),
        }),
      ),
      { maxLength: 3 },
    ),
  ),
  date: fc.constantFrom(null, '2025-05-04', '2025-05'),
  blocks: fc.array(anyText, { maxLength: 5 }),
});

describe('for any connection and any message on it', () => {
  it(
    'a page accepts panels only from the extension',
    () => {
      fc.assert(
        fc.property(
          message,
          sender,
          fc.constantFrom('pactlight-panel', 'other'),
          (said, from, name) => {
            const heard: unknown[] = [];
            listenForPanels((panel) => panel.onMessage((one) => heard.push(one)));
            const hear: ((one: unknown) => void)[] = [];
            connected.pop()!({
              name,
              sender: from,
              onMessage: { addListener: (one: () => void) => hear.push(one) },
              onDisconnect: { addListener: () => undefined },
              postMessage: () => undefined,
              disconnect: () => undefined,
            });
            for (const one of hear) one(said);
            expect(heard).toEqual(hear.length > 0 ? [said] : []);
            expect(
              hear.length === 0 || (name === 'pactlight-panel' && from.id === browser.runtime.id),
            ).toBe(true);
          },
        ),
        often(400),
      );
    },
    PATIENCE_MS,
  );

  it(
    'the background matches only for the page of a tab and its frames',
    () => {
      fc.assert(
        fc.property(sender, fc.constantFrom('pactlight-match', 'other'), (from, name) => {
          const arrived: number[] = [];
          listenForMatching(({ tab }) => arrived.push(tab));
          connected.pop()!({
            name,
            sender: from,
            onMessage: { addListener: () => undefined },
            onDisconnect: { addListener: () => undefined },
            postMessage: () => undefined,
            disconnect: () => undefined,
          });
          const isPage =
            from.id === browser.runtime.id && from.tab?.id === 7 && from.frameId !== undefined;
          expect(arrived).toEqual(name === 'pactlight-match' && isPage ? [7] : []);
        }),
        often(300),
      );
    },
    PATIENCE_MS,
  );

  it(
    'the background matches only texts of limited length',
    () => {
      fc.assert(
        fc.property(fc.oneof(request, broken(request), anyMessage), (said) => {
          const taken = checkedMatchRequest(said);
          if (!taken) return;
          const { blocks, facts, weigh } = taken;
          expect(blocks.length).toBeLessThanOrEqual(MOST_BLOCKS);
          expect(blocks.join('').length).toBeLessThanOrEqual(MOST_UNITS);
          expect(JSON.stringify([facts, weigh]).length).toBeLessThan(10_000_000);
          expect(Object.keys(taken).toSorted()).toEqual(['blocks', 'date', 'facts', 'weigh']);
        }),
        often(600),
      );
    },
    PATIENCE_MS,
  );
});
