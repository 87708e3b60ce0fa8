import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listenInBackground } from '../../lib/messages/listen-in-background';

const PAGE = {
  id: browser.runtime.id,
  frameId: 0,
  tab: { id: 7 },
  url: 'https://news.example/story',
};
const POPUP = { id: browser.runtime.id, url: browser.runtime.getURL('/popup.html') };

/** Delivers a message to the background's listener. Returns its reply. */
async function deliver(message: unknown, sender: object): Promise<unknown> {
  return listener(message, sender);
}

let listener: (message: unknown, sender: object) => Promise<unknown>;
const received: unknown[] = [];
let isAdmitted = true;

beforeEach(() => {
  fakeBrowser.reset();
  received.length = 0;
  isAdmitted = true;
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((added) => {
    listener = added as unknown as typeof listener;
  });
  listenInBackground({
    admits: () => isAdmitted,
    fromPage: (message, { tab, frame }, host) => {
      received.push([message.type, tab, host, ...(frame ? [frame] : [])]);
      return 'from page';
    },
    fromPopup: (message) => {
      received.push([message.type, Object.values(message)[1]]);
      return 'from popup';
    },
  });
});

describe('a tab that sends too many messages', () => {
  it('is refused, whether or not a message is well formed', async () => {
    isAdmitted = false;
    for (const message of [{ type: 'page-annotated', total: 3 }, 'hello'])
      expect(await deliver(message, PAGE)).toEqual({ refused: expect.stringMatching(/too many/) });
    expect(received).toEqual([]);
  });

  it('does not block the popup', async () => {
    isAdmitted = false;
    await deliver({ type: 'annotate-anyway', tab: 3 }, POPUP);
    expect(received).toEqual([['annotate-anyway', 3]]);
  });
});

describe('the background accepts a message of', () => {
  it.each<[string, unknown, object, unknown[]]>([
    [
      'a page that names the subject',
      { type: 'annotator-wanted' },
      PAGE,
      ['annotator-wanted', 7, 'news.example'],
    ],
    [
      'a page that was annotated',
      { type: 'page-annotated', total: 3 },
      PAGE,
      ['page-annotated', 7, 'news.example'],
    ],
    [
      'a page that wants a card',
      { type: 'card-wanted', concept: 'japan', keys: ['agriculture'], pageDate: '2025-05-04' },
      PAGE,
      ['card-wanted', 7, 'news.example'],
    ],
    [
      'a page that wants the words of cards',
      { type: 'card-words-wanted' },
      PAGE,
      ['card-words-wanted', 7, 'news.example'],
    ],
    ['the popup', { type: 'annotate-anyway', tab: 3 }, POPUP, ['annotate-anyway', 3]],
    [
      'a panel that asks what was looked up',
      { type: 'look-up-wanted', window: 2 },
      POPUP,
      ['look-up-wanted', 2],
    ],
  ])('%s', async (_name, message, sender, expected) => {
    await deliver(message, sender);
    expect(received).toEqual([expected]);
  });
});

describe('a frame with our sentinel', () => {
  it('is handled under its tab and the host of the tab’s page', async () => {
    await browser.storage.session.set({ 'frames-7': [4] });
    await deliver(
      { type: 'page-annotated', total: 1 },
      { ...PAGE, frameId: 4, url: 'https://frame.example/', tab: { id: 7, url: PAGE.url } },
    );
    expect(received).toEqual([['page-annotated', 7, 'news.example', 4]]);
  });
});

describe('the background refuses, with a reason,', () => {
  it.each<[string, unknown, object, RegExp]>([
    [
      'a message of an unknown type',
      { type: 'self-destruct' },
      PAGE,
      /"self-destruct" refused: no message has this form/,
    ],
    ['a message that is not an object', 'hello', PAGE, /null refused/],
    ['a broken field', { type: 'page-annotated', total: -1 }, PAGE, /"page-annotated" refused/],
    [
      'a concept id that is too long',
      { type: 'card-wanted', concept: 'x'.repeat(202), keys: [], pageDate: null },
      PAGE,
      /"card-wanted" refused/,
    ],
    [
      'more keys than a card can use',
      {
        type: 'card-wanted',
        concept: 'japan',
        keys: Array.from({ length: 21 }, () => 'autos'),
        pageDate: null,
      },
      PAGE,
      /"card-wanted" refused/,
    ],
    [
      'a date that is not a date',
      { type: 'card-wanted', concept: 'japan', keys: [], pageDate: 'yesterday' },
      PAGE,
      /"card-wanted" refused/,
    ],
    [
      'a message of another extension',
      { type: 'page-annotated', total: 1 },
      { ...PAGE, id: 'stranger' },
      /another extension/,
    ],
    [
      'a frame without our sentinel',
      { type: 'page-annotated', total: 1 },
      { ...PAGE, frameId: 4, tab: { id: 7, url: PAGE.url } },
      /brought into its frame/,
    ],
    [
      'a page that sends a message of the popup',
      { type: 'annotate-anyway', tab: 3 },
      PAGE,
      /"annotate-anyway" refused/,
    ],
    [
      'a page that asks what was looked up',
      { type: 'look-up-wanted', window: 2 },
      PAGE,
      /"look-up-wanted" refused/,
    ],
    [
      'a page that forges its address',
      { type: 'annotate-anyway', tab: 3 },
      { ...PAGE, url: POPUP.url, origin: 'https://news.example' },
      /"annotate-anyway" refused/,
    ],
    [
      'a sender whose address is not a URL',
      { type: 'page-annotated', total: 1 },
      { ...PAGE, url: 'news' },
      /from a tab/,
    ],
    ['a value that JSON cannot hold', { type: 7n }, PAGE, /null refused/],
  ])('%s', async (_name, message, sender, error) => {
    expect(await deliver(message, sender)).toEqual({ refused: expect.stringMatching(error) });
    expect(received).toEqual([]);
  });
});
