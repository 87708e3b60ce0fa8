import { describe, expect, it } from 'vitest';
import { type DrivenPage } from '../../../scripts/driving/extension-browser';
import { marksOf } from '../../../scripts/driving/marks';
import { pause, SOON, waitUntilMarked, withBrowser } from '../support/with-browser';
import { besideSecret, SECRET, type World } from './secret-settings';

const test = withBrowser();

const beside = besideSecret(test);

/** Runs a script in our isolated world, like a page that has taken over the process. */
async function intrude(script: string): Promise<unknown> {
  return beside.own.evaluate(
    async (tabId, code) => {
      const { browser: named, chrome: other } = globalThis as unknown as World;
      const api = named ?? other;
      // Text cannot run as code there, so each action has a name.
      const [first] = await api.scripting.executeScript({
        target: { tabId },
        func: async (deed: string) => {
          const { browser, chrome } = globalThis as unknown as World;
          const here = browser ?? chrome;
          const say = (message: unknown): Promise<unknown> => here.runtime.sendMessage(message);
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
                let [asked, answered] = [0, 0];
                const ask = (): void => {
                  if (Date.now() > until) return resolve({ asked, answered });
                  for (let i = 0; i < 5; i++) {
                    const port = here.runtime.connect({ name: 'pactlight-match' });
                    port.onMessage.addListener(() => void (answered += 1));
                    port.onDisconnect.addListener(() => void here.runtime.lastError);
                    for (let j = 0; j < 3; j++, asked++)
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
    beside.page.tabId,
    script,
  );
}

describe('a hostile page that has taken over our scripts’ process', () => {
  it('cannot read storage, if the browser can close it', async () => {
    // Firefox allows every content script to read its extension's storage (docs/threat-model.md).
    const expected = { chromium: /^refused: .*not allowed/, firefox: /clinic\.example/ }[
      test.browser.name
    ];
    expect(await intrude('read storage')).toMatch(expected);
    expect(String(await intrude('read session'))).toMatch(/^refused|none/);
  });

  it('gets only the settings of its own site', async () => {
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

  it('gets only mentions of the text that it sends', async () => {
    expect(await intrude('ask for more than matches')).toEqual([
      { refused: expect.stringMatching(/^Pactlight: a page was not matched: /) as string },
    ]);
  });

  it('cannot keep the background busy: another page is marked at the same time', async () => {
    const flood = intrude('ask for matches without end');
    const other = await test.openAnnotated('strict-csp.html');
    await other.close();
    const { asked, answered } = (await flood) as { asked: number; answered: number };
    expect(asked).toBeGreaterThan(500);
    expect(answered).toBeLessThan(asked / 5);
  });

  it('cannot drive extension pages, although they have the same scripts', async () => {
    const firstRun = await test.browser.openOwn('first-run.html');
    await waitUntilMarked(firstRun);
    const before = await marksOf(firstRun);
    await intrude('drive our pages');
    await pause(500);
    expect(await marksOf(firstRun)).toEqual(before);
    await firstRun.close();
  });

  it('can open only one window, however often it asks', async () => {
    const windows = (): Promise<number> =>
      beside.own.evaluate(async () => {
        const { browser, chrome } = globalThis as unknown as World;
        return (await (browser ?? chrome).windows.getAll({ windowTypes: ['popup'] })).length;
      });
    const before = await windows();
    await intrude('open windows');
    await expect.poll(windows, SOON).toBe(before + 1);
    const positions: DrivenPage = await test.browser.opened(/popup\.html\?tab=\d+&concept=japan/);
    await positions.close();
  });

  it('has changed none of the reader’s settings', async () => {
    const stored = await beside.own.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as World;
      return (await (browser ?? chrome).storage.local.get('settings'))['settings'];
    });
    expect(stored).toEqual(SECRET);
  });
});
