import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { DrivenTab } from '../../../scripts/driving/extension-browser';
import { withBrowser } from '../support/with-browser';

const test = withBrowser({ provoked: /^Content-Security-Policy: / });

let own: DrivenTab;
beforeAll(async () => {
  own = await test.browser.openOwn('options.html');
});
afterAll(() => own.close());

describe('a malicious library in the extension’s own pages', () => {
  it.each<[string, () => unknown]>([
    [
      'turn text into markup',
      () => {
        document.body.innerHTML = '<b>x</b>';
      },
    ],
    [
      'add markup to what is there',
      () => {
        document.body.insertAdjacentHTML('beforeend', '<b>x</b>');
      },
    ],
    [
      'run a script by its address',
      () => {
        document.createElement('script').src = '/annotator.js';
      },
    ],
  ])('could not %s', async (_name, attempt) => {
    await expect(own.evaluate(attempt)).rejects.toThrow(/Trusted|blocked by CSP/);
  });

  it.each<[string, string, (elsewhere: string) => unknown]>([
    [
      'dress itself from elsewhere',
      'style-src',
      (elsewhere) => {
        document.head.append(
          Object.assign(document.createElement('link'), {
            rel: 'stylesheet',
            href: `${elsewhere}/a.css`,
          }),
        );
      },
    ],
    ['ask a server', 'connect-src', (elsewhere) => fetch(elsewhere, { mode: 'no-cors' })],
    [
      'send words along with a picture',
      'img-src',
      (elsewhere) => {
        new Image().src = `${elsewhere}/pixel.png?words`;
      },
    ],
    [
      'show a page in a frame',
      'frame-src',
      (elsewhere) => {
        document.body.append(Object.assign(document.createElement('iframe'), { src: elsewhere }));
      },
    ],
  ])('could not %s', async (_name, directive, attempt) => {
    await own.run(
      'globalThis.broken = new Promise((resolve) => addEventListener("securitypolicyviolation", ({ effectiveDirective }) => resolve(effectiveDirective), { once: true })); 0',
    );
    // Frames and pictures fail with an event; the others reject.
    await own.evaluate(attempt, inject('origin')).catch(() => undefined);
    expect(
      await own.evaluate(() => (globalThis as unknown as { broken: Promise<string> }).broken),
    ).toContain(directive);
  });
});
