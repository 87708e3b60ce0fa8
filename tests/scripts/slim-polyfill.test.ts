import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { slimPolyfill } from '../../scripts/slim-polyfill';

type Tell = (reply?: unknown) => void;
type Listener = (message: unknown, sender: object, tell: Tell) => unknown;
interface Browser {
  readonly runtime: {
    readonly id: string;
    readonly sendMessage: (message: unknown) => Promise<unknown>;
    readonly onMessage: {
      addListener(listener: Listener): void;
      removeListener(listener: Listener): void;
    };
  };
  readonly tabs: {
    query(what: object): Promise<unknown>;
    sendMessage(tab: number, message: unknown): Promise<unknown>;
  };
  readonly storage: unknown;
}

const whole = readFileSync(createRequire(import.meta.url).resolve('webextension-polyfill'), 'utf8');
const slim = (code: string): string => {
  const { transform } = slimPolyfill() as unknown as {
    transform: { handler(code: string): { code: string } };
  };
  return transform.handler(code).code;
};

let loaded = 0;

/** What a script sees as `browser`, over an API as Chromium has it, or over Firefox's own. */
async function browserOver(chrome: object, own?: object): Promise<Browser> {
  vi.stubGlobal('chrome', chrome);
  vi.stubGlobal('browser', own);
  // Each address is a module of its own.
  const code = `${slim(whole)}\n// ${loaded++}`;
  return (
    (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)) as {
      default: Browser;
    }
  ).default;
}

afterEach(() => vi.unstubAllGlobals());

describe('the slim polyfill', () => {
  it('answers a message with what the listener’s promise gives, or with its error', async () => {
    const listeners = new Set<Listener>();
    const onMessage = {
      addListener: (one: Listener) => listeners.add(one),
      removeListener: (one: Listener) => listeners.delete(one),
    };
    const { runtime } = await browserOver({ runtime: { id: 'pactlight', onMessage } });
    const listener: Listener = (message) =>
      message === 'fail'
        ? Promise.reject(new Error('No such page.'))
        : message === 'ask'
          ? Promise.resolve('an answer')
          : undefined;
    runtime.onMessage.addListener(listener);
    const [heard] = listeners;
    const answerTo = (message: string): Promise<unknown> =>
      new Promise((tell) => expect(heard?.(message, {}, tell)).toBe(true));
    expect(await answerTo('ask')).toBe('an answer');
    expect(await answerTo('fail')).toMatchObject({ message: 'No such page.' });
    expect(heard?.('nothing of ours', {}, () => expect.unreachable())).toBe(false);
    runtime.onMessage.removeListener(listener);
    expect(listeners.size).toBe(0);
  });

  it('sends messages, and gives their answer, their error, or nothing where nobody answers', async () => {
    const chrome = { id: 'pactlight', lastError: undefined as { message: string } | undefined };
    const reply = (tell: Tell, answer: unknown, error?: string): void => {
      chrome.lastError = error === undefined ? undefined : { message: error };
      tell(answer);
    };
    const sendMessage = vi.fn<(message: unknown, tell: Tell) => void>();
    const tabs = {
      sendMessage: (_tab: number, message: unknown, tell: Tell) =>
        reply(tell, `page: ${String(message)}`),
    };
    const browser = await browserOver({ runtime: Object.assign(chrome, { sendMessage }), tabs });

    expect(await browser.tabs.sendMessage(1, 'state?')).toBe('page: state?');
    sendMessage.mockImplementationOnce((_message, tell) =>
      reply(tell, { __mozWebExtensionPolyfillReject__: true, message: 'No such page.' }),
    );
    await expect(browser.runtime.sendMessage('ask')).rejects.toThrow('No such page.');
    sendMessage.mockImplementationOnce((_message, tell) =>
      reply(tell, undefined, 'The message port closed before a response was received.'),
    );
    expect(await browser.runtime.sendMessage('ask')).toBeUndefined();
    sendMessage.mockImplementationOnce((_message, tell) =>
      reply(tell, undefined, 'Could not establish connection.'),
    );
    await expect(browser.runtime.sendMessage('ask')).rejects.toThrow(
      'Could not establish connection.',
    );
  });

  it('hands on everything else as it stands', async () => {
    const storage = {};
    const tabs = { query: (what: object) => Promise.resolve([what]) };
    const browser = await browserOver({ runtime: { id: 'pactlight' }, tabs, storage });
    expect(await browser.tabs.query({ active: true })).toEqual([{ active: true }]);
    expect(browser.storage).toBe(storage);
    expect(browser.runtime.id).toBe('pactlight');
  });

  it('leaves Firefox its own', async () => {
    const own = { runtime: { id: 'pactlight' } };
    expect(await browserOver({ runtime: { id: 'pactlight' } }, own)).toBe(own);
  });

  it('is smaller by what nobody uses', () => {
    expect(slim(whole)).not.toContain('"bookmarks"');
    expect(slim(whole).length).toBeLessThan(whole.length - 15_000);
  });

  it('fails the build on a polyfill that it does not know', () => {
    expect(() => slim('export {}')).toThrow('look at scripts/slim-polyfill.ts');
  });
});
