import type { Browser } from 'webextension-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardOf } from '../../../scripts/driving/card';
import {
  HOST_ELEMENT,
  type DrivenPage,
  type DrivenTab,
} from '../../../scripts/driving/extension-browser';
import { bringIntoView, marksOf } from '../../../scripts/driving/marks';
import { SAMPLE_ARTICLE } from '../../../scripts/pages/pages';
import { pause, SOON, waitUntilMarked, withBrowser } from '../support/with-browser';

/** Where the extension runs, with its API by the name that each browser gives it; inside functions that run there. */
type World = { readonly browser?: Browser; readonly chrome: Browser };

const test = withBrowser();

/** What the reader keeps of other sites: nothing that a page may learn. */
const SECRET = {
  sites: { 'clinic.example': 'never' },
  switchedOff: [],
  rejections: [{ concept: 'japan', text: 'japan', host: 'clinic.example' }],
  marks: { autos: false },
  version: 1,
};

let own: DrivenTab;
let page: DrivenTab;

beforeAll(async () => {
  own = await test.browser.openOwn('options.html');
  await own.evaluate((settings) => {
    const { browser, chrome } = globalThis as unknown as World;
    return (browser ?? chrome).storage.local.set({ settings });
  }, SECRET);
  page = await test.openAnnotated(SAMPLE_ARTICLE);
});
afterAll(async () => {
  await own.close();
  await page.close();
});

/** Runs a script where ours run in the page, as a page would that has taken over their process. */
async function intrude(script: string): Promise<unknown> {
  return own.evaluate(
    async (tabId, code) => {
      const { browser: named, chrome: other } = globalThis as unknown as World;
      const api = named ?? other;
      // No text is run there as code, so each deed has a name.
      const [first] = await api.scripting.executeScript({
        target: { tabId },
        func: async (deed: string) => {
          const { browser, chrome } = globalThis as unknown as World;
          const here = browser ?? chrome;
          const say = (message: unknown): Promise<unknown> =>
            here.runtime.sendMessage(message).then(
              (answer) => ({ answer }),
              (error: Error) => ({ refused: error.message }),
            );
          switch (deed) {
            case 'read storage':
              return here.storage.local.get(null).then(
                (all) => JSON.stringify(all),
                (error: Error) => `refused: ${error.message}`,
              );
            case 'read session':
              return Promise.resolve(here.storage.session?.get(null)).then(
                (all) => JSON.stringify(all ?? 'none'),
                (error: Error) => `refused: ${error.message}`,
              );
            case 'ask settings':
              return say({ type: 'settings-wanted' });
            case 'annotate a tab':
              return say({ type: 'annotate-anyway', tab: 1 });
            case 'ask what was looked up':
              return say({ type: 'look-up-wanted', window: 1 });
            case 'reject nonsense':
              return say({
                type: 'reject-mention',
                concept: 'constructor',
                text: 'x',
                everywhere: true,
              });
            case 'open windows':
              return Promise.all(
                Array.from({ length: 10 }, () => say({ type: 'open-positions', concept: 'japan' })),
              );
            case 'open nonsense':
              return say({ type: 'open-positions', concept: '__proto__' });
            case 'drive our pages':
              return say({
                type: 'settings-changed',
                settings: {
                  enabled: false,
                  amount: 'first',
                  markStyle: 'faint',
                  cardOn: 'click',
                  hoverDelay: 900,
                  theme: 'dark',
                  marks: {},
                  sites: {},
                  switchedOff: [],
                  rejections: [],
                },
              });
            case 'ask for more than matches':
              return new Promise((resolve) => {
                const port = here.runtime.connect({ name: 'pactlight-match' });
                const heard: unknown[] = [];
                port.onMessage.addListener((reply) => void heard.push(reply));
                port.onDisconnect.addListener(() => resolve(heard));
                port.postMessage({ settings: true, tab: 1, blocks: 'those of another page' });
              });
            case 'ask for matches without end':
              return new Promise((resolve) => {
                const until = Date.now() + 3000;
                const blocks = ['Japan, Amari and the Trans-Pacific Partnership. '.repeat(400)];
                let answered = 0;
                const ask = (): void => {
                  if (Date.now() > until) return resolve(answered);
                  for (let i = 0; i < 5; i++) {
                    const port = here.runtime.connect({ name: 'pactlight-match' });
                    port.onMessage.addListener(() => void (answered += 1));
                    port.onDisconnect.addListener(() => void here.runtime.lastError);
                    for (let j = 0; j < 3; j++)
                      port.postMessage({ weigh: null, facts: null, date: null, blocks });
                  }
                  setTimeout(ask);
                };
                ask();
              });
            default:
              return 'no such deed';
          }
        },
        args: [code],
      });
      return first?.result;
    },
    page.tabId,
    script,
  );
}

describe('a script in a page, were it the page’s own', () => {
  it('cannot read what is stored, where the browser can shut it away', async () => {
    // Firefox lets every content script read its extension's storage: docs/threat-model.md says so.
    const expected = { chromium: /^refused: .*not allowed/, firefox: /clinic\.example/ }[
      test.browser.name
    ];
    expect(await intrude('read storage')).toMatch(expected);
    expect(String(await intrude('read session'))).toMatch(/^refused|none/);
  });

  it('is told the settings of its own site alone', async () => {
    const told = JSON.stringify(await intrude('ask settings'));
    expect(told).toContain('"autos":false');
    expect(told).not.toContain('clinic.example');
  });

  it.each(['annotate a tab', 'ask what was looked up', 'reject nonsense', 'open nonsense'])(
    'may not %s',
    async (deed) => {
      expect(await intrude(deed)).toEqual({ refused: expect.stringMatching(/^Pactlight: /) });
    },
  );

  it('is answered what the text that it sends mentions, and nothing else', async () => {
    expect(await intrude('ask for more than matches')).toEqual([
      { refused: expect.stringMatching(/^Pactlight: a page was not matched: /) as string },
    ]);
  });

  it('cannot keep the background busy: another page is marked meanwhile', async () => {
    const asked = intrude('ask for matches without end');
    const other = await test.openAnnotated('strict-csp.html');
    await other.close();
    expect(await asked).toBeLessThan(20);
  });

  it('cannot drive the extension’s own pages that are marked like pages of the web', async () => {
    const firstRun = await test.browser.openOwn('first-run.html');
    await waitUntilMarked(firstRun);
    const before = await marksOf(firstRun);
    await intrude('drive our pages');
    await pause(500);
    expect(await marksOf(firstRun)).toEqual(before);
    await firstRun.close();
  });

  it('opens one window, however often it asks', async () => {
    const windows = (): Promise<number> =>
      own.evaluate(async () => {
        const { browser, chrome } = globalThis as unknown as World;
        return (await (browser ?? chrome).windows.getAll({ windowTypes: ['popup'] })).length;
      });
    const before = await windows();
    await intrude('open windows');
    await expect.poll(windows, SOON).toBe(before + 1);
    const positions: DrivenPage = await test.browser.opened(/popup\.html\?tab=\d+&concept=japan/);
    await positions.close();
  });

  it('has changed nothing of what the reader chose', async () => {
    const stored = await own.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as World;
      return (await (browser ?? chrome).storage.local.get('settings'))['settings'];
    });
    expect(stored).toEqual(SECRET);
  });
});

describe('a page', () => {
  it('cannot load a file of the extension, nor show one in a frame', async () => {
    const address = await own.evaluate(() => {
      const { browser, chrome } = globalThis as unknown as World;
      return (browser ?? chrome).runtime.getURL('/');
    });
    const plain = await test.open('village-fair.html');
    const reached = await plain.evaluate(async (base) => {
      const files = ['manifest.json', 'sentinel.js', 'annotator.js', 'popup.html', 'icons/16.png'];
      const fetched = await Promise.all(
        files.map((file) =>
          fetch(base + file).then(
            () => file,
            () => null,
          ),
        ),
      );
      const drawn = await new Promise<string | null>((resolve) => {
        const image = new Image();
        image.addEventListener('load', () => resolve('image'));
        image.addEventListener('error', () => resolve(null));
        image.src = `${base}icons/16.png`;
      });
      const framed = await new Promise<string | null>((resolve) => {
        const frame = document.createElement('iframe');
        frame.src = `${base}popup.html`;
        frame.addEventListener('load', () =>
          resolve(frame.contentDocument?.getElementById('app') ? 'frame' : null),
        );
        document.body.append(frame);
        setTimeout(() => resolve(null), 1500);
      });
      return [...fetched, drawn, framed].filter((one) => one !== null);
    }, address);
    expect(reached).toEqual([]);
    await plain.close();
  });

  it('that is not about the talks shows no sign of the extension', async () => {
    const plain = await test.open('village-fair.html');
    await pause(2500);
    const signs = await plain.evaluate(() => ({
      elements: [...document.querySelectorAll('*')].filter((one) =>
        one.localName.includes('pactlight'),
      ).length,
      sheets: document.adoptedStyleSheets.length,
      highlights: CSS.highlights.size,
      globals: Object.getOwnPropertyNames(window).filter((name) =>
        /pactlight|browser$|wxt/i.test(name),
      ).length,
      symbols: Object.getOwnPropertySymbols(window).filter((one) =>
        String(one).includes('pactlight'),
      ).length,
    }));
    expect(signs).toEqual({ elements: 0, sheets: 0, highlights: 0, globals: 0, symbols: 0 });
    await plain.close();
  });

  it('cannot open a card, close one, or press what is in it', async () => {
    const article = await test.openAnnotated(SAMPLE_ARTICLE);
    const { x, y, width, height } = await bringIntoView(article, 'Akira Amari');
    const act = (at: { x: number; y: number }, host: string): Promise<void> =>
      article.evaluate(
        async (place, name) => {
          const where = {
            bubbles: true,
            composed: true,
            cancelable: true,
            clientX: place.x,
            clientY: place.y,
            pointerType: 'mouse',
            view: window,
          };
          for (let i = 0; i < 5; i++) {
            for (const target of [
              document.elementFromPoint(place.x, place.y)!,
              document.querySelector(name),
              document,
              window,
            ]) {
              for (const type of [
                'pointerover',
                'pointerenter',
                'pointermove',
                'pointerdown',
                'pointerup',
              ])
                target?.dispatchEvent(new PointerEvent(type, where));
              for (const type of ['mousemove', 'mousedown', 'mouseup', 'click'])
                target?.dispatchEvent(new MouseEvent(type, where));
              for (const key of ['Enter', 'Escape', 'Tab', ' '])
                target?.dispatchEvent(new KeyboardEvent('keydown', { ...where, key }));
              target?.dispatchEvent(new Event('toggle-card', where));
            }
            document.querySelector<HTMLElement>(name)?.click();
            await new Promise((resolve) => setTimeout(resolve, 100));
          }
        },
        at,
        host,
      );
    const middle = { x: x + width / 2, y: y + height / 2 };
    await act(middle, HOST_ELEMENT);
    await pause(1000);
    expect(await cardOf(article)).toBeUndefined();

    await article.movePointer(middle.x - 2, middle.y);
    await article.movePointer(middle.x, middle.y, 3);
    await expect.poll(async () => (await cardOf(article))?.text, SOON).toContain('Amari');
    const open = await cardOf(article);
    await act(middle, HOST_ELEMENT);
    await act({ x: open!.left + 20, y: open!.bottom - 12 }, HOST_ELEMENT);
    expect((await cardOf(article))?.text).toBe(open!.text);
    await article.close();
  });

  it('with marks sees neither settings nor pack nor state of ours in its own world', async () => {
    const seen = await page.evaluate(() => ({
      symbols: Object.getOwnPropertySymbols(window)
        .map(String)
        .filter((name) => name.includes('pactlight')),
      api:
        'browser' in window ||
        Boolean(
          (window as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime
            ?.sendMessage,
        ),
      storage: Object.keys(localStorage)
        .concat(Object.keys(sessionStorage))
        .filter((key) => /pact/i.test(key)),
    }));
    expect(seen).toEqual({ symbols: [], api: false, storage: [] });
  });
});
