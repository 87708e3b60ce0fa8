import fc from 'fast-check';
import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listenInPage } from '../../lib/messages';
import { checked } from '../../lib/messages/checked';
import { checkedMatchRequest } from '../../lib/messages/check-match-request';
import { listenForMatching } from '../../lib/messages/listen-for-matching';
import { listenInBackground } from '../../lib/messages/listen-in-background';
import { MOST_BLOCKS, MOST_UNITS } from '../../lib/matching/request-limits';
import { hearLookUps } from '../../lib/messages/look-ups';
import { overhearAnnotations } from '../../lib/messages/page-line';
import { listenForPanels } from '../../lib/messages/panel-port';
import { FromPageSchema, FromPopupSchema } from '../../lib/messages/protocol';
import { PageStateSchema } from '../../lib/report/page-report';
import { ToPanelSchema } from '../../lib/report/reading-list';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';
import { anyMessage, anyText, often, PATIENCE_MS, spoilt } from './arbitrary';

const own = browser.runtime.getURL('/popup.html');
const ownOrigin = browser.runtime.getURL('/').slice(0, -1);
const page = {
  id: browser.runtime.id,
  frameId: 0,
  tab: { id: 7 },
  url: 'https://news.example/',
  origin: 'https://news.example',
};

const count = fc.nat(9);
const known = fc.oneof(
  fc.record({
    type: fc.constantFrom(
      'annotator-wanted',
      'settings-wanted',
      'turn-site-off',
      'open-options',
      'page-state',
      'judge-again',
      'toggle-card',
      'looked-up',
    ),
  }),
  fc.record({ type: fc.constant('page-annotated'), total: count }),
  fc.record({
    type: fc.constantFrom('open-positions', 'jump-to', 'step-words-wanted'),
    concept: anyText,
  }),
  fc.record({
    type: fc.constant('card-wanted'),
    concept: anyText,
    keys: fc.array(anyText, { maxLength: 25 }),
    pageDate: fc.constantFrom(null, '2025-05-04', '2025-05'),
  }),
  fc.record({
    type: fc.constantFrom('reject-mention', 'unreject-mention'),
    concept: anyText,
    text: anyText,
    everywhere: fc.boolean(),
  }),
  fc.record({
    type: fc.constantFrom('annotate-anyway', 'look-up-wanted'),
    tab: count,
    window: count,
  }),
  fc.record({ type: fc.constant('step-mention'), by: fc.constantFrom(1, -1) }),
  fc.record({ type: fc.constant('settings-changed'), settings: fc.constant(DEFAULT_SETTINGS) }),
  fc.record({ type: fc.constantFrom('list-wanted', 'go-to'), from: count, id: count }),
);
const message = fc.oneof(known, spoilt(known), anyMessage);

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
    fc.record({
      introductions: fc.array(fc.tuple(count, anyText), { maxLength: 3 }),
      named: fc.array(count),
      namesakes: fc.array(anyText, { maxLength: 3 }),
      rivals: fc.array(count),
      terms: fc.array(count),
      isAboutSubject: fc.boolean(),
    }),
  ),
  date: fc.constantFrom(null, '2025-05-04', '2025-05'),
  blocks: fc.array(anyText, { maxLength: 5 }),
});

/** Senders as browsers tell of them: pages, frames, our own pages, other extensions, and lies. */
const sender = fc.record(
  {
    id: fc.constantFrom(browser.runtime.id, 'stranger', undefined),
    url: fc.oneof(
      fc.constantFrom(own, page.url, 'about:blank', '', undefined),
      fc.webUrl(),
      anyText,
    ),
    origin: fc.constantFrom(undefined, 'null', page.origin, ownOrigin),
    tab: fc.constantFrom(undefined, { id: 7 }, {}),
    frameId: fc.constantFrom(undefined, 0, 4),
  },
  { requiredKeys: [] },
);

type Listener = (message: unknown, sender: object) => unknown;
let listeners: Listener[];
let connected: ((port: object) => void)[];

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  listeners = [];
  connected = [];
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((one) => {
    listeners.push(one as unknown as Listener);
  });
  vi.spyOn(browser.runtime.onConnect, 'addListener').mockImplementation((one) => {
    connected.push(one as never);
  });
});

describe('whatever arrives, from any sender', () => {
  it(
    'the background does only what is well formed and allowed to its sender, and answers the rest with an error',
    async () => {
      const heard: { from: 'page' | 'popup'; message: unknown; sender: object }[] = [];
      let now: object = {};
      listenInBackground({
        fromPage: (said) => void heard.push({ from: 'page', message: said, sender: now }),
        fromPopup: (said) => void heard.push({ from: 'popup', message: said, sender: now }),
      });
      await fc.assert(
        fc.asyncProperty(message, sender, async (said, from) => {
          heard.length = 0;
          now = from;
          const error = await Promise.resolve(listeners[0]!(said, from)).then(
            () => null,
            (thrown: unknown) => thrown,
          );
          const [done] = heard;
          const isFromPage = done?.from === 'page';
          // Refused with a reason, or done and well formed.
          expect(
            error instanceof Error
              ? /^Pactlight: message .* refused: /s.test(error.message) && !done
              : heard.length === 1,
          ).toBe(true);
          expect(!done || v.is(isFromPage ? FromPageSchema : FromPopupSchema, done.message)).toBe(
            true,
          );
          // Ours alone; pages from their top frame, the popup's words from our own pages.
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
    'a page’s scripts hear only the background and our own pages',
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

  it(
    'a page hears panels only from the extension',
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
    'the background matches only for the top frame of a tab',
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
          const isPage = from.id === browser.runtime.id && from.tab?.id === 7 && from.frameId === 0;
          expect(arrived).toEqual(name === 'pactlight-match' && isPage ? [7] : []);
        }),
        often(300),
      );
    },
    PATIENCE_MS,
  );

  it(
    'and only texts that have an end',
    () => {
      fc.assert(
        fc.property(fc.oneof(request, spoilt(request), anyMessage), (said) => {
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

  it('panels are not called by what pages say of look-ups, and never throw', () => {
    const lookedUp = vi.fn();
    const annotated = vi.fn();
    hearLookUps(lookedUp);
    overhearAnnotations(annotated);
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

const share = fc.double({ min: 0, max: 1, noNaN: true });
const relevance = fc.record({
  relevant: fc.boolean(),
  score: fc.integer(),
  threshold: fc.integer(),
  reasons: fc.array(fc.record({ id: anyText, found: fc.array(anyText), weight: fc.integer() }), {
    maxLength: 3,
  }),
});
const mentions = fc.array(share, { maxLength: 3 }).chain((positions) =>
  fc.record({
    concept: anyText,
    key: anyText,
    count: fc.constant(positions.length),
    positions: fc.constant(positions),
  }),
);
const report = fc.record({
  title: anyText,
  host: anyText,
  date: fc.constantFrom(
    null,
    { date: '2025-05-04', basis: 'meta' },
    { date: '2025-05', basis: 'address' },
  ),
  mentions: fc.array(mentions, { maxLength: 3 }),
  total: count,
  relevance: fc.option(relevance),
});
const state = fc.oneof(
  fc.record({ state: fc.constant('annotated'), report }),
  fc.record({ state: fc.constant('not-relevant'), relevance }),
  fc.record({ state: fc.constantFrom('off', 'cannot', 'loading') }),
);

const list = fc.record({
  type: fc.constant('list'),
  list: fc.record({
    from: count,
    total: count,
    paragraphs: count,
    passages: fc.array(
      fc.record({
        paragraph: fc.option(count),
        text: fc.constant('rice and beef'),
        mentions: fc.array(
          fc.record({
            id: count,
            concept: fc.constant('rice'),
            key: fc.constant('farm'),
            start: fc.constant(0),
            end: fc.constant(4),
            marked: fc.boolean(),
            position: share,
          }),
          { minLength: 1, maxLength: 3 },
        ),
      }),
      { maxLength: 3 },
    ),
  }),
});

describe('what a page tells of itself', () => {
  it(
    'is taken where it is whole, and its words have an end',
    () => {
      fc.assert(
        fc.property(state, (said) => {
          const isLong = JSON.stringify(said).includes('x'.repeat(1001));
          expect(checked(PageStateSchema, structuredClone(said))).toEqual(isLong ? null : said);
        }),
        often(200),
      );
    },
    PATIENCE_MS,
  );

  it(
    'is refused, or harmless, whatever it is',
    () => {
      fc.assert(
        fc.property(fc.oneof(spoilt(state), anyMessage), (said) => {
          const taken = checked(PageStateSchema, said);
          if (taken?.state !== 'annotated') return;
          const { title, mentions: named, total } = taken.report;
          expect(typeof title).toBe('string');
          expect(total >= 0 && total < Infinity).toBe(true);
          for (const { concept, positions } of named)
            expect([typeof concept, positions.every((one) => one >= 0 && one < Infinity)]).toEqual([
              'string',
              true,
            ]);
        }),
        often(600),
      );
    },
    PATIENCE_MS,
  );

  it(
    'over its line to a panel too',
    () => {
      fc.assert(
        fc.property(fc.oneof(list, spoilt(list), anyMessage), (said) => {
          const taken = checked(ToPanelSchema, said);
          const passages = taken?.type === 'list' ? taken.list.passages : [];
          expect(
            passages.every(({ text, mentions: named }) =>
              named.every(({ start, end }) => start < end && end <= text.length),
            ),
          ).toBe(true);
        }),
        often(600),
      );
    },
    PATIENCE_MS,
  );
});
