import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DrivenTab } from '../../../scripts/driving/extension-browser';
import { SOON, withBrowser } from '../support/with-browser';

/** Of both articles, marked or not. */
const MENTIONS = 13;

/** What is accented in both while the reader is at no mention. */
const NOWHERE = 'undefined undefined';

const test = withBrowser();
let page: DrivenTab;

beforeEach(async () => {
  page = await test.open('framed-article.html');
  await areMarked();
});
afterEach(() => page.close());

async function areMarked(): Promise<void> {
  await expect.poll(() => textsIn('article'), SOON).toContain('Akira Amari');
  await expect.poll(() => textsIn('inline'), SOON).toContain('Shinzo Abe');
}

/** What is marked in a frame of the page's own origin, or accented where a name is given. */
function textsIn(frame: string, accent = ''): Promise<readonly string[]> {
  return page.evaluate(
    (id, prefix) => {
      const inside = document.querySelector<HTMLIFrameElement>(`#${id}`)!.contentWindow!;
      const { CSS: css } = inside as unknown as { CSS: typeof CSS };
      const texts: string[] = [];
      css.highlights.forEach((highlight, name) => {
        if (!name.startsWith(`pactlight-${prefix}`)) return;
        highlight.forEach(({ startContainer, startOffset, endOffset }) =>
          texts.push((startContainer as Text).data.slice(startOffset, endOffset)),
        );
      });
      return texts;
    },
    frame,
    accent,
  );
}

const currentIn = async (frame: string) => (await textsIn(frame, 'current-'))[0];

describe('articles in frames of a page about something else', () => {
  it('are marked, in frames that are large enough and are no players', async () => {
    expect(await textsIn('small')).toEqual([]);
    expect(await textsIn('player')).toEqual([]);
  });

  it('are counted together on the button and in the popup', async () => {
    await expect.poll(() => test.browser.badge(page), SOON).toBe(String(MENTIONS));
    const popup = await test.browser.openPopup(page);
    await expect
      .poll(() => popup.evaluate(() => document.body.textContent), SOON)
      .toMatch(/Trans-Pacific Partnership talks/);
    await popup.close();
    const panel = await test.browser.openPanel(page);
    await expect
      .poll(() => panel.evaluate(() => document.body.textContent), SOON)
      .toContain('Akira Amari and Michael Froman discuss');
    await panel.close();
  });

  it('are stepped through one after the other, and round', async () => {
    const places: string[] = [];
    for (let i = 0; i <= MENTIONS; i++) {
      const before = places.at(-1);
      await test.browser.command('next-mention', page);
      const where = async () => `${await currentIn('article')} ${await currentIn('inline')}`;
      // Between two documents the reader is in neither for a moment.
      await expect.poll(async () => [before, NOWHERE].includes(await where()), SOON).toBe(false);
      places.push(await where());
    }
    expect(places.some((place) => place.startsWith('Akira Amari '))).toBe(true);
    expect(places.some((place) => place.endsWith(' Shinzo Abe'))).toBe(true);
    expect(places.every((place) => place.includes('undefined'))).toBe(true);
    expect(places.at(-1)).toBe(places[0]);
  });

  it('have their card where the mark is', async () => {
    const { x, y } = await page.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>('#article')!;
      const text = frame.contentDocument!.querySelector('p')!.firstChild as Text;
      const range = frame.contentDocument!.createRange();
      const at = text.data.indexOf('Akira Amari');
      range.setStart(text, at);
      range.setEnd(text, at + 5);
      const [line] = range.getClientRects();
      const box = frame.getBoundingClientRect();
      return {
        x: box.left + frame.clientLeft + line!.left + line!.width / 2,
        y: box.top + frame.clientTop + line!.top + line!.height / 2,
      };
    });
    await page.movePointer(2, 2);
    await page.movePointer(x, y, 3);
    await expect.poll(() => hostsIn('article'), SOON).toBe(1);
    expect(await hostsIn('inline')).toBe(0);
  });

  it('lose their marks when the reader turns the site off, and get them back', async () => {
    await test.browser.command('toggle-site', page);
    await expect.poll(() => textsIn('article'), SOON).toEqual([]);
    await expect.poll(() => textsIn('inline'), SOON).toEqual([]);
    await test.browser.command('toggle-site', page);
    await expect.poll(() => textsIn('inline'), SOON).toContain('Shinzo Abe');
  });

  it('are marked again when a frame shows another page', async () => {
    await page.evaluate(() => {
      document.querySelector<HTMLIFrameElement>('#inline')!.removeAttribute('srcdoc');
      document.querySelector<HTMLIFrameElement>('#inline')!.src = 'trade-talks.html';
    });
    await expect.poll(() => textsIn('inline'), SOON).toContain('Michael Froman');
  });
});

function hostsIn(frame: string): Promise<number> {
  return page.evaluate(
    (id) =>
      document
        .querySelector<HTMLIFrameElement>(`#${id}`)!
        .contentDocument!.querySelectorAll('pactlight-card').length,
    frame,
  );
}
