import { describe, expect, it } from 'vitest';
import { marksOf } from '../../../scripts/driving/marks';
import { textOf } from '../support/controls';
import { SOON, withBrowser } from '../support/with-browser';

const test = withBrowser();

describe('a large page that names the subject in a shadow tree alone', () => {
  it('is read if the reader opens the popup', async () => {
    const page = await test.open('shadow-large.html');
    const popup = await test.browser.openPopup(page);
    await expect.poll(() => textOf(popup), SOON).toContain('Akira Amari');
    const texts = async () => (await marksOf(page)).map(({ text }) => text);
    await expect.poll(texts, SOON).toContain('Akira Amari');
    await popup.close();
    await page.close();
  });
});
