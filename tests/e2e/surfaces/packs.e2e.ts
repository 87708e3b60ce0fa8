import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardOf } from '../../../scripts/driving/card';
import type { DrivenPage } from '../../../scripts/driving/extension-browser';
import { bringIntoView, marksOf } from '../../../scripts/driving/marks';
import { SAMPLE_ARTICLE } from '../../../scripts/pages/pages';
import { violationsOn } from '../support/axe';
import { clickControl, findControl, textOf } from '../support/controls';
import { SOON, withBrowser } from '../support/with-browser';

/** A page that the bundled pack does not speak of. */
const VILLAGE_FAIR = 'village-fair.html';

/** From pasting to an open card, ms. */
const AT_MOST = 120_000;

const FAIR = [
  ['Name', 'Also known as', 'Type', 'Description', 'Link'],
  ['Craig Rice', '', 'person', 'Mayor of the village.', 'https://village.example/mayor'],
  ['brass band', '', 'group', 'Plays at the fair each year.', ''],
  ['Washington Street', '', 'place', 'Where the stalls are.', ''],
  ...Array.from({ length: 27 }, (_, i) => [`Stallholder ${i + 1}`, '', 'person', '', '']),
];
const rowsOf = (table: readonly (readonly string[])[]): string =>
  table.map((cells) => cells.join('\t')).join('\n');

const test = withBrowser();
let options: DrivenPage;

beforeAll(async () => {
  options = await test.browser.openOwn('options.html');
});
afterAll(async () => {
  await options.close();
});

async function paste(rows: string): Promise<void> {
  await clickControl(options, 'button', 'Paste rows');
  const give = (text: string): boolean => {
    const field = document.querySelector<HTMLTextAreaElement>('.paste textarea');
    if (!field) return false;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return true;
  };
  await expect.poll(() => options.evaluate(give, rows), SOON).toBe(true);
  await clickControl(options, 'button', 'Preview');
  await findControl(options, 'button', 'Cancel');
}

const previewText = () =>
  options.evaluate(() => document.querySelector<HTMLElement>('.pack-preview')?.innerText ?? '');

/** Gives the previewed table a title, and waits until it is read again. */
async function name(title: string): Promise<void> {
  const give = (wanted: string): boolean => {
    const field = document.querySelector<HTMLInputElement>('.draft-title input');
    if (!field) return false;
    field.value = wanted;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  };
  await expect.poll(() => options.evaluate(give, title), SOON).toBe(true);
  await expect.poll(previewText, SOON).toContain(`Preview of ${title}`);
}

describe('a list of one’s own', () => {
  it('is pasted, previewed, added, and read on a page well within two minutes', async () => {
    const start = performance.now();
    await paste(rowsOf(FAIR));
    await expect.poll(previewText, SOON).toContain('30 entries with 30 names');
    await name('Fair');
    expect(await previewText()).toContain('Mayor of the village.');
    expect(await violationsOn(options)).toEqual([]);
    await clickControl(options, 'button', 'Add');
    await expect.poll(() => textOf(options), SOON).toContain('Fair was added.');

    const page = await test.openAnnotated(VILLAGE_FAIR);
    expect(new Set((await marksOf(page)).map(({ text }) => text))).toEqual(
      new Set(['brass band', 'Craig Rice', 'Washington Street']),
    );
    const { x, y, width, height } = await bringIntoView(page, 'Craig Rice');
    await page.movePointer(4, 4);
    await page.movePointer(x + width / 2, y + height / 2);
    await expect
      .poll(async () => (await cardOf(page))?.text, SOON)
      .toContain('Mayor of the village.');
    const took = performance.now() - start;
    console.info(`a pasted list is read on a page after ${Math.round(took)} ms`);
    expect(took).toBeLessThan(AT_MOST);
    const card = (await cardOf(page))!.text;
    expect(card).toContain('Fair');
    expect(card).toContain('village.example');
    await page.close();
  });

  it('is updated by a file, after what changes was shown, and goes back', async () => {
    const newer = [...FAIR.slice(0, 3), ['Craig Rice II', '', 'person', 'His son.', '']];
    await options.evaluate(
      (text) => {
        const input = document.querySelector<HTMLInputElement>(
          'input[aria-label="Update Fair from a file"]',
        )!;
        const files = new DataTransfer();
        files.items.add(new File([text], 'fair.csv'));
        input.files = files.files;
        input.dispatchEvent(new Event('change'));
      },
      newer.map((cells) => cells.join(',')).join('\n'),
    );
    await expect.poll(previewText, SOON).toContain('Update of Fair');
    const text = await previewText();
    expect(text).toMatch(/1 new\s+Craig Rice II/);
    expect(text).toMatch(/28 removed\s+Washington Street/);
    // The button of the row begins with the same word.
    await options.evaluate(() =>
      document.querySelector<HTMLButtonElement>('.pack-preview .button.primary')!.click(),
    );
    await expect
      .poll(() => textOf(options), SOON)
      .toContain('3 entries with 3 names, from fair.csv');
    await clickControl(options, 'button', 'Undo');
    await expect.poll(() => textOf(options), SOON).toContain('30 entries with 30 names, pasted');
  });

  it('is removed, and comes back by undo', async () => {
    await clickControl(options, 'button', 'Remove Fair');
    await expect.poll(() => textOf(options), SOON).toContain('Fair was removed.');
    const page = await test.open(VILLAGE_FAIR);
    expect(await marksOf(page)).toEqual([]);
    await clickControl(options, 'button', 'Undo');
    await expect
      .poll(async () => (await marksOf(page)).map(({ text }) => text), SOON)
      .toContain('Craig Rice');
    await page.close();
  });
});

describe('two packs with the same name', () => {
  it('are settled before the second is added, and changed afterwards', async () => {
    await paste(
      rowsOf([
        ['Name', 'Type'],
        ['Japan', 'company'],
        ['Barack Obama', 'ship'],
      ]),
    );
    await name('Ships');
    await expect
      .poll(previewText, SOON)
      .toContain('2 names are in Trans-Pacific Partnership talks');
    await clickControl(options, 'radio', 'Ships');
    await clickControl(options, 'button', 'Add');
    await expect.poll(() => textOf(options), SOON).toContain('Ships was added.');
    const page = await test.openAnnotated(SAMPLE_ARTICLE);
    const keyOf = async (text: string) =>
      (await marksOf(page)).find((mark) => mark.text === text)?.key;
    await expect.poll(() => keyOf('Japan'), SOON).toBe('others');
    await clickControl(options, 'button', 'Move Ships down');
    await expect.poll(() => keyOf('Japan'), SOON).toBe('countries');
    await page.close();
  });
});

describe('a ready-made pack', () => {
  it('is offered until it is added', async () => {
    await clickControl(options, 'button', 'Preview Trade terms explained');
    await expect.poll(previewText, SOON).toContain('Preview of Trade terms explained');
    await clickControl(options, 'button', 'Add');
    await expect.poll(() => textOf(options), SOON).toContain('Trade terms explained was added.');
    expect(await findControl(options, 'button', 'Preview Trade terms explained')).toBeUndefined();
    expect(await findControl(options, 'button', 'Preview CPTPP')).toBeDefined();
  });
});
