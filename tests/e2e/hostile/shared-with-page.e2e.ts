import { describe, expect, it } from 'vitest';
import { cardOf } from '../../../scripts/driving/card';
import { bringIntoView, marksOf } from '../../../scripts/driving/marks';
import { HOST_ELEMENT, type DrivenPage } from '../../../scripts/driving/extension-browser';
import { pause, SOON, textsMarked, withBrowser } from '../support/with-browser';

const test = withBrowser();

describe('a page that defines the element of the card', () => {
  it('reaches nothing in the card', async () => {
    const page = await test.openAnnotated('own-card-element.html');
    await restOn(page, 'Akira Amari');
    await expect.poll(async () => (await cardOf(page))?.text, SOON).toContain('Amari');
    const reached = await page.evaluate((name) => {
      const { internals } = window as { internals?: ElementInternals };
      return [internals?.shadowRoot ?? null, document.querySelector(name)!.shadowRoot];
    }, HOST_ELEMENT);
    expect(reached).toEqual([null, null]);
    await page.close();
  });

  it('is annotated although its constructor attaches a shadow root', async () => {
    const page = await test.openAnnotated('own-card-element.html#takes-root');
    expect(await textsMarked(page, 'people')).toEqual(['Akira Amari', 'Michael Froman']);
    await page.close();
  });

  // `withBrowser` asserts after the last test that nothing was thrown.
  it('gets neither a card nor an error if it removes the element', async () => {
    const page = await test.openAnnotated('own-card-element.html#leaves');
    await restOn(page, 'Akira Amari');
    await pause(1000);
    expect(await cardOf(page)).toBeUndefined();
    await page.close();
  });
});

describe('a page that removes what it shares with us', () => {
  it.each<[string, () => void]>([
    ['clears the registry of highlights', () => CSS.highlights.clear()],
    [
      'sets style sheets of its own',
      () => {
        document.adoptedStyleSheets = [];
      },
    ],
  ])('is marked again when the reader moves on: it %s', async (_name, take) => {
    const page = await test.openAnnotated('trade-talks.html');
    const before = await painted(page);
    await page.evaluate(take);
    await page.movePointer(20, 20);
    await page.movePointer(60, 60, 3);
    await expect.poll(() => painted(page), SOON).toEqual(before);
    await page.close();
  });
});

describe('a page that replaces more than its text', () => {
  it.each<[string, (html: string) => void]>([
    [
      'its body',
      (html) => {
        const body = document.createElement('body');
        body.innerHTML = html;
        document.body.replaceWith(body);
      },
    ],
    [
      'its whole document',
      (html) => {
        document.open();
        document.write(`<!doctype html><title>Trans-Pacific Partnership</title><body>${html}`);
        document.close();
      },
    ],
  ])('has the new text marked, and its cards open: %s', async (_name, replace) => {
    const page = await test.openAnnotated('trade-talks.html');
    await page.evaluate(
      replace,
      '<p>Akira Amari spoke of the Trans-Pacific Partnership (TPP).</p>',
    );
    await expect.poll(() => marksOf(page), SOON).toHaveLength(2);
    expect(await textsMarked(page, 'people')).toEqual(['Akira Amari']);
    await restOn(page, 'Akira Amari');
    await expect.poll(async () => (await cardOf(page))?.text, SOON).toContain('Amari');
    await page.close();
  });
});

async function restOn(page: DrivenPage, text: string): Promise<void> {
  const { x, y, width, height } = await bringIntoView(page, text);
  await page.movePointer(x + width / 2 - 2, y + height / 2);
  await page.movePointer(x + width / 2, y + height / 2, 3);
}

/** @returns the numbers of our highlights and style sheets */
async function painted(page: DrivenPage): Promise<readonly number[]> {
  return page.evaluate(() => [
    [...CSS.highlights.keys()].filter(
      (name) => name.startsWith('pactlight-') && !name.startsWith('pactlight-hover-'),
    ).length,
    document.adoptedStyleSheets.length,
  ]);
}
