import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { slimPolyfill } from '../../scripts/slim-polyfill';

const whole = readFileSync(createRequire(import.meta.url).resolve('webextension-polyfill'), 'utf8');
const slim = (code: string): string => {
  const { transform } = slimPolyfill() as unknown as { transform: { handler(code: string): { code: string } } };
  return transform.handler(code).code;
};

/** What a script in Chromium sees as `browser` after the polyfill ran over an API that only calls back. */
function browserIn(code: string, chrome: object): { tabs: { query(what: object): Promise<unknown> }; action: unknown } {
  const context = { chrome, browser: undefined as never };
  runInNewContext(code, context);
  return context.browser;
}

describe('the slim polyfill', () => {
  it('still turns the tabs’ callbacks into promises, and leaves what it does not know as it is', async () => {
    const action = { setBadgeText: () => Promise.resolve() };
    const tabs = { query: (_what: object, tell: (found: unknown) => void) => tell(['a tab']) };
    const browser = browserIn(slim(whole), { runtime: { id: 'pactlight' }, tabs, action });
    expect(await browser.tabs.query({})).toEqual(['a tab']);
    expect(browser.action).toBe(action);
  });

  it('is smaller by what nobody uses', () => {
    expect(slim(whole)).not.toContain('"bookmarks"');
    expect(slim(whole).length).toBeLessThan(whole.length - 10_000);
  });

  it('fails the build on a polyfill that it does not know', () => {
    expect(() => slim('export {}')).toThrow('look at scripts/slim-polyfill.ts');
  });
});
