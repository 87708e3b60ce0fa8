import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOST_ELEMENT, type DrivenTab } from '../../../scripts/driving/extension-browser';
import { bringIntoView } from '../../../scripts/driving/marks';
import { cardOf } from '../../../scripts/driving/card';
import { SAMPLE_ARTICLE } from '../../../scripts/pages/pages';
import { SOON, textsMarked, withBrowser } from '../support/with-browser';
import { COUNTRIES } from '../support/countries';

const test = withBrowser();

describe('the sample article', () => {
  let page: DrivenTab;
  beforeAll(async () => {
    page = await test.openAnnotated(SAMPLE_ARTICLE);
  });
  afterAll(() => page.close());

  it.each<[string, string[]]>([
    [
      'people',
      ['Barack Obama', 'Shinzo Abe', 'Akira Amari', 'Michael Froman', 'Craig Thorn', 'Tami Overby'],
    ],
    ['countries', [...COUNTRIES, 'China']],
    [
      'institutions',
      [
        'White House',
        'Congress',
        'Eurasia Group',
        'DTB Associates',
        'U.S. Chamber of Commerce',
        'U.S. farm groups',
      ],
    ],
    ['pact', ['Trans-Pacific Partnership', 'TPP']],
    ['agriculture', ['rice', 'wheat', 'beef', 'pork', 'dairy', 'sugar']],
    ['autos', ['nontariff barriers']],
    ['market-access', ['market access', 'tariffs']],
    ['rules', ['intellectual property', 'government procurement', 'environment']],
    ['ratification', ['ratification', 'midterm elections']],
    ['talks', ['joint statement', 'breakthrough', 'deadlocked', 'deadline']],
  ])('has its %s marked', async (key, expected) => {
    const marked = await textsMarked(page, key);
    // A title can be part of the mark: "Prime Minister Shinzo Abe".
    const missing = expected.filter((text) => !marked.some((mark) => mark.includes(text)));
    expect(missing, `not among ${marked.join(', ')}`).toEqual([]);
  });

  it('has a line under each mark', async () => {
    const line = await page.evaluate(() => {
      const style = getComputedStyle(
        document.querySelector('main p')!,
        '::highlight(pactlight-people)',
      );
      return { line: style.textDecorationLine, style: style.textDecorationStyle };
    });
    expect(line).toEqual({ line: 'underline', style: 'solid' });
  });

  it('keeps its document, except for a card’s host', async () => {
    const { x, y, width, height } = await bringIntoView(page, 'Akira Amari');
    await page.movePointer(x + width / 2, y + height / 2);
    await expect.poll(() => cardOf(page), SOON).toBeDefined();
    const { now, sent, hosts } = await page.evaluate(async (hostName) => {
      const source = await (await fetch(location.href)).text();
      const copy = document.documentElement.cloneNode(true) as Element;
      const found = copy.querySelectorAll(hostName);
      for (const host of found) host.remove();
      return {
        now: copy.outerHTML,
        sent: new DOMParser().parseFromString(source, 'text/html').documentElement.outerHTML,
        hosts: found.length,
      };
    }, HOST_ELEMENT);
    expect(hosts).toBe(1);
    expect(now).toBe(sent);
  });
});

describe('a page that observes all its mutations', () => {
  it('sees none from marks, and one new element when a card opens', async () => {
    const page = await test.openAnnotated('observed.html');
    const changes = () =>
      page.evaluate(() => {
        const { changes: all, changesWhileLoading } = window as unknown as {
          changes: string[];
          changesWhileLoading: number;
        };
        return all.slice(changesWhileLoading);
      });
    expect(await changes()).toEqual([]);
    const { x, y, width, height } = await bringIntoView(page, 'Michael Froman');
    await page.movePointer(x + width / 2, y + height / 2);
    await expect.poll(() => cardOf(page), SOON).toBeDefined();
    expect(await changes()).toEqual([`added ${HOST_ELEMENT}`]);
    await page.close();
  });
});
