import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { cardOf } from '../../../scripts/driving/card';
import type { DrivenPage } from '../../../scripts/driving/extension-browser';
import { launchPlain, type PlainBrowser } from '../../../scripts/driving/plain-browser';
import { SAMPLE_ARTICLE } from '../../../scripts/pages/pages';
import { openCardOf, press } from '../support/readers-hand';
import { SOON, withBrowser } from '../support/with-browser';

/** A statement with publisher, date, paragraph and the address of its quotation. */
const CITATION =
  /^Akira Amari said [^(]*“continue to work”[^(]* \(paraphrased from The Japan Times, 16 Feb 2014, ¶\s?2\) https:\/\/\S+#:~:text=continue%20to%20work$/;

const test = withBrowser();
let plain: PlainBrowser;
beforeAll(async () => {
  plain = await launchPlain(inject('browser'), inject('executable'));
});
afterAll(() => plain?.close());

describe('a statement copied on a card', () => {
  it.each([
    [SAMPLE_ARTICLE, 'any page'],
    ['strict-csp.html', 'a page that forbids itself the clipboard'],
  ])('is pasted elsewhere with its source: %s, %s', async (name) => {
    const page = await test.openAnnotated(name);
    await openCardOf(page, 'Akira Amari');
    await press(page, 'Copy with its source');
    await expect
      .poll(async () => (await cardOf(page))?.text, SOON)
      .toContain('Copied with its source');
    const field = await test.open('village-fair.html');
    expect((await pasted(field)).text).toMatch(CITATION);
    await field.close();
    await page.close();
  });
});

describe('the text of a card', () => {
  it('can be selected and copied', async () => {
    const page = await test.openAnnotated(SAMPLE_ARTICLE);
    await openCardOf(page, 'Akira Amari');
    const { left, right, y } = (await page.inHost((root) => {
      const title = root.querySelector('h2')!;
      const range = document.createRange();
      range.selectNodeContents(title);
      const box = range.getBoundingClientRect();
      return { left: box.left, right: box.right, y: box.top + box.height / 2 };
    }))!;
    await page.drag({ x: left + 1, y }, { x: right + 4, y });
    await page.holding('Control', () => page.press('c'));
    const field = await test.open('village-fair.html');
    expect((await pasted(field)).text.trim()).toBe('Akira Amari');
    await field.close();
    await page.close();
  });
});

describe('text copied from a marked page', () => {
  it.each([
    ['a paragraph', (page: DrivenPage) => selectParagraph(page)],
    ['the whole page', (page: DrivenPage) => page.holding('Control', () => page.press('a'))],
  ] as const)(
    'is what they would have copied without us, text and markup, with a card open: %s',
    async (_what, select) => {
      const page = await test.openAnnotated(SAMPLE_ARTICLE);
      await openCardOf(page, 'Akira Amari');
      const bare = await plain.open(page.url);
      const found: Paste[] = [];
      for (const [one, elsewhere] of [
        [bare, plain],
        [page, test],
      ] as const) {
        await one.bringToFront();
        await select(one);
        await one.holding('Control', () => one.press('c'));
        const field = await elsewhere.open(
          elsewhere === plain ? `${inject('origin')}/village-fair.html` : 'village-fair.html',
        );
        found.push(await pasted(field));
        await field.close();
      }
      expect(await cardOf(page)).toBeDefined();
      expect(found[1]).toEqual(found[0]);
      expect(found[0]!.text).toContain('Akira Amari, who leads for Japan');
      await page.close();
      await bare.close();
    },
  );
});

interface Paste {
  readonly text: string;
  readonly markup: string;
}

/** Pastes with the keyboard into a text field and an editable element. */
async function pasted(page: DrivenPage): Promise<Paste> {
  await page.bringToFront();
  await page.evaluate(() =>
    document.body.prepend(
      ...['textarea', 'div'].map((name) =>
        Object.assign(document.createElement(name), { contentEditable: 'true', id: name }),
      ),
    ),
  );
  for (const id of ['textarea', 'div']) {
    await page.evaluate((name) => document.getElementById(name)!.focus(), id);
    await page.holding('Control', () => page.press('v'));
  }
  const read = () =>
    page.evaluate(() => ({
      text: document.querySelector('textarea')!.value,
      markup: document.querySelector('#div')!.innerHTML,
    }));
  await expect.poll(async () => (await read()).markup, SOON).not.toBe('');
  return read();
}

function selectParagraph(page: DrivenPage): Promise<void> {
  return page.evaluate(() =>
    getSelection()!.selectAllChildren(document.querySelectorAll('main > p')[1]!),
  );
}
