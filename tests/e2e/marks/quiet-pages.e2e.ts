import { beforeAll, describe, expect, it } from 'vitest';
import { HOST_ELEMENT, type DrivenTab } from '../../../scripts/driving/extension-browser';
import { marksOf } from '../../../scripts/driving/marks';
import { pause, SETTLED_MS, textsMarked, withBrowser } from '../support/with-browser';

const test = withBrowser();

describe('a page that is not about the talks', () => {
  it('is not changed and has no badge', async () => {
    const page = await test.open('village-fair.html');
    await pause(SETTLED_MS);
    const trace = await page.evaluate(
      (hostName) => ({
        highlights: [...CSS.highlights.keys()],
        sheets: document.adoptedStyleSheets.length,
        hosts: document.querySelectorAll(hostName).length,
      }),
      HOST_ELEMENT,
    );
    expect(trace).toEqual({ highlights: [], sheets: 0, hosts: 0 });
    expect(await test.browser.badge(page)).toBe('');
    await test.browser.command('toggle-card', page);
    await test.browser.command('next-mention', page);
    await pause(300);
    expect(await marksOf(page)).toEqual([]);
    await page.close();
  });
});

describe('a page that is not an article', () => {
  const names = ['no-body.html', 'feed.xml', 'frames.html', 'report.pdf', 'missing.html'];
  const pages = new Map<string, DrivenTab>();
  beforeAll(async () => {
    for (const name of names) pages.set(name, await test.open(name));
    await pause(SETTLED_MS);
  });

  // `withBrowser` asserts after the last test that nothing was thrown.
  it.each(names)('is not changed: %s', async (name) => {
    const page = pages.get(name)!;
    await page.bringToFront();
    await pause(300);
    expect(await marksOf(page)).toEqual([]);
    expect(await test.browser.badge(page)).toBe('');
  });
});

describe('a page that allows no script, style or image', () => {
  it('is annotated', async () => {
    const page = await test.openAnnotated('strict-csp.html');
    expect(await textsMarked(page, 'people')).toEqual(['Akira Amari', 'Michael Froman']);
    await page.close();
  });
});
