import { afterEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { isRefusal, listenInPage, sendToBackground } from '../../lib/messages';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';

afterEach(() => vi.restoreAllMocks());

it('a message from a page that outlived an update of the extension rejects, and never throws', async () => {
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  let answer: Promise<unknown> | undefined;
  expect(
    () =>
      (answer = sendToBackground({
        type: 'card-wanted',
        concept: 'japan',
        keys: [],
        pageDate: null,
      })),
  ).not.toThrow();
  await expect(answer).rejects.toThrow('invalidated');
  expect(isRefusal(await answer!.catch((error: unknown) => error))).toBe(false);
});

it.each([
  ['refuses', async () => ({ refused: 'the change was not saved' }), true],
  ['is gone', () => Promise.reject(new Error('Receiving end does not exist.')), false],
])('a sender can distinguish whether the background %s', async (_what, sendMessage, isRefused) => {
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(sendMessage);
  const error = await sendToBackground({ type: 'settings-wanted' }).catch((thrown) => thrown);
  expect(error).toBeInstanceOf(Error);
  expect(isRefusal(error)).toBe(isRefused);
});

describe('a page’s scripts', () => {
  const BACKGROUND = { id: browser.runtime.id, url: browser.runtime.getURL('/background.js') };
  const deliver = (message: unknown, sender: object): unknown[] => {
    const received: unknown[] = [];
    let listener: (message: unknown, sender: object) => unknown = () => undefined;
    vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((one) => {
      listener = one as unknown as typeof listener;
    });
    listenInPage((one) => void received.push(one));
    listener(message, sender);
    return received;
  };

  it.each([
    { type: 'page-state' },
    { type: 'judge-again' },
    { type: 'toggle-card' },
    { type: 'stop-marking' },
    { type: 'unpin', concept: 'japan' },
    { type: 'step-mention', by: -1 },
    { type: 'jump-to', concept: 'japan' },
    { type: 'settings-changed', settings: DEFAULT_SETTINGS },
  ])('receive a message of the background: %j', (message) => {
    expect(deliver(message, BACKGROUND)).toEqual([message]);
  });

  it.each<[string, unknown, object]>([
    [
      'a script in another page',
      { type: 'settings-changed', settings: { ...DEFAULT_SETTINGS, enabled: false } },
      { id: browser.runtime.id, url: 'https://news.example/', tab: { id: 3 }, frameId: 0 },
    ],
    ['another extension', { type: 'toggle-card' }, { ...BACKGROUND, id: 'stranger' }],
    ['the background, if it is no object', null, BACKGROUND],
  ])('ignore a message of %s', (_name, message, sender) => {
    expect(deliver(message, sender)).toEqual([]);
  });
});
