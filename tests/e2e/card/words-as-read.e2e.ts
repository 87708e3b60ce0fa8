import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cardOf } from '../../../scripts/driving/card';
import type { DrivenTab } from '../../../scripts/driving/extension-browser';
import { marksOf } from '../../../scripts/driving/marks';
import { press, restOn } from '../support/readers-hand';
import { SOON, withBrowser } from '../support/with-browser';

const test = withBrowser();
let page: DrivenTab;

beforeEach(async () => {
  page = await test.openAnnotated('words-as-read.html');
});
afterEach(() => page.close());

const marked = async (): Promise<readonly string[]> =>
  (await marksOf(page)).map(({ key, text }) => `${key} ${text}`);

describe('elements that HTML does not know', () => {
  it('are part of a line if they are displayed inline, and end it otherwise', async () => {
    const marks = await marked();
    expect(marks).toContain('people Akira Amari');
    expect(marks).toContain('institutions U.S. Trade Representative');
    expect(marks).toContain('people Barack Obama');
    expect(marks).toContain('people Shinzo Abe');
    expect(marks.join()).not.toContain('Craig');
  });
});

describe('a name with a line break', () => {
  it('can be rejected, and loses its mark', async () => {
    expect(await marked()).toContain('people MichaelFroman');
    await restOn(page, 'MichaelFroman');
    await expect.poll(async () => (await cardOf(page))?.text, SOON).toContain('Michael Froman');
    await press(page, 'Why is this marked');
    await press(page, 'Don’t mark “Michael Froman” here');
    await expect
      .poll(async () => (await cardOf(page))?.text.replaceAll(/\s+/g, ' '), SOON)
      .toContain('“Michael Froman” is no longer marked');
    await expect.poll(marked, SOON).not.toContain('people MichaelFroman');
  });
});
