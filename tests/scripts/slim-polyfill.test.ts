import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { slimPolyfill } from '../../scripts/slim-polyfill';

const whole = readFileSync(createRequire(import.meta.url).resolve('webextension-polyfill'), 'utf8');
const slim = (code: string): string => {
  const { transform } = slimPolyfill() as unknown as { transform: { handler(code: string): { code: string } } };
  return transform.handler(code).code;
};

/** Chromium's API as scripts see it after the polyfill ran over it. */
function browserIn(code: string, chrome: object): typeof browser {
  const context = { chrome, given: undefined as never };
  runInNewContext(code.replace(/^export default /m, 'given = '), context);
  return context.given;
}

describe('the slim polyfill', () => {
  it('answers messages by promise and hands errors on, and leaves everything else as it is', async () => {
    const tabs = { query: () => Promise.resolve(['a tab']), sendMessage: (_tab: number, _message: unknown, tell: (answer: unknown) => void) => tell('heard') };
    let hear: (message: unknown, sender: object, respond: (answer: unknown) => void) => boolean = () => false;
    const onMessage = { addListener: (one: typeof hear) => { hear = one; } };
    const api = browserIn(slim(whole), { runtime: { id: 'pactlight', onMessage, sendMessage: (message: unknown, tell: (answer: unknown) => void) => void hear(message, {}, tell) }, tabs });
    expect(await api.tabs.query({})).toEqual(['a tab']);
    expect(await api.tabs.sendMessage(1, 'a question')).toBe('heard');
    api.runtime.onMessage.addListener(((message: string) => (message === 'no' ? Promise.reject(new Error('refused')) : Promise.resolve(`re: ${message}`))) as never);
    expect(await api.runtime.sendMessage('yes')).toBe('re: yes');
    await expect(api.runtime.sendMessage('no')).rejects.toThrow('refused');
  });

  it('is the browser’s own where it has one', () => {
    const own = { runtime: { id: 'pactlight' } };
    const context = { chrome: own, browser: own, given: undefined as unknown };
    runInNewContext(slim(whole).replace(/^export default /m, 'given = '), context);
    expect(context.given).toBe(own);
  });

  it('is smaller by what nobody uses', () => {
    expect(slim(whole)).not.toContain('"bookmarks"');
    expect(slim(whole).length).toBeLessThan(whole.length - 10_000);
  });

  it('fails the build on a polyfill that it does not know', () => {
    expect(() => slim('export {}')).toThrow('look at scripts/slim-polyfill.ts');
  });
});
