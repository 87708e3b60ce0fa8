import { afterEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { isRefusal, listenInPage, tellBackground } from '../../lib/messages';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';

afterEach(() => vi.restoreAllMocks());

it('rejects, and never throws, in a page that is older than an update of the extension', async () => {
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  let told: Promise<unknown> | undefined;
  expect(
    () =>
      (told = tellBackground({ type: 'card-wanted', concept: 'japan', keys: [], pageDate: null })),
  ).not.toThrow();
  await expect(told).rejects.toThrow('invalidated');
  expect(isRefusal(await told!.catch((error: unknown) => error))).toBe(false);
});

it.each([
  ['refuses', async () => ({ refused: 'the change was not saved' }), true],
  ['is gone', () => Promise.reject(new Error('Receiving end does not exist.')), false],
])('can tell that the background %s', async (_what, sendMessage, isRefused) => {
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(sendMessage);
  const error = await tellBackground({ type: 'settings-wanted' }).catch((thrown) => thrown);
  expect(error).toBeInstanceOf(Error);
  expect(isRefusal(error)).toBe(isRefused);
});

describe('a page’s scripts', () => {
  const BACKGROUND = { id: browser.runtime.id, url: browser.runtime.getURL('/background.js') };
  const say = (message: unknown, sender: object): unknown[] => {
    const heard: unknown[] = [];
    let listener: (message: unknown, sender: object) => unknown = () => undefined;
    vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((one) => {
      listener = one as unknown as typeof listener;
    });
    listenInPage((one) => void heard.push(one));
    listener(message, sender);
    return heard;
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
  ])('hear the background: %j', (message) => {
    expect(say(message, BACKGROUND)).toEqual([message]);
  });

  it.each<[string, unknown, object]>([
    [
      'a script in another page, where ours is a page of the extension',
      { type: 'settings-changed', settings: { ...DEFAULT_SETTINGS, enabled: false } },
      { id: browser.runtime.id, url: 'https://news.example/', tab: { id: 3 }, frameId: 0 },
    ],
    ['another extension', { type: 'toggle-card' }, { ...BACKGROUND, id: 'stranger' }],
    ['nothing', null, BACKGROUND],
  ])('do not hear %s', (_name, message, sender) => {
    expect(say(message, sender)).toEqual([]);
  });
});
