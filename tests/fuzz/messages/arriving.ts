import fc from 'fast-check';
import { beforeEach, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { anyMessage, anyText, broken } from '../arbitrary';

/** One of the extension's own pages. */
export const own = browser.runtime.getURL('/popup.html');
export const ownOrigin = browser.runtime.getURL('/').slice(0, -1);
/** The sender of a web page. */
export const page = {
  id: browser.runtime.id,
  frameId: 0,
  tab: { id: 7 },
  url: 'https://news.example/',
  origin: 'https://news.example',
};

/** A small whole number. */
export const count = fc.nat(9);
const known = fc.oneof(
  fc.record({
    type: fc.constantFrom(
      'annotator-wanted',
      'frames-here',
      'total-wanted',
      'leave-place',
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
/** Messages of every known form, broken ones, and any others. */
export const message = fc.oneof(known, broken(known), anyMessage);

/** Senders as browsers describe them: pages, frames, our own pages, other extensions, and forged ones. */
export const sender = fc.record(
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

/** Listeners that were added to the fake browser. */
interface Listening {
  /** Listeners for messages, in order. */
  readonly listeners: Listener[];
  /** Listeners for ports. */
  readonly connected: ((port: object) => void)[];
}

/** Sets up a fake browser that records its listeners, before each test. */
export function rememberListeners(): Listening {
  const listening: Listening = { listeners: [], connected: [] };
  beforeEach(() => {
    vi.restoreAllMocks();
    fakeBrowser.reset();
    listening.listeners.length = 0;
    listening.connected.length = 0;
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((one) => {
      listening.listeners.push(one as unknown as Listener);
    });
    vi.spyOn(browser.runtime.onConnect, 'addListener').mockImplementation((one) => {
      listening.connected.push(one as never);
    });
  });
  return listening;
}
