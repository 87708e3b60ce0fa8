import { describe, expect, it } from 'vitest';
import { cardOf } from '../../../scripts/driving/card';
import { HOST_ELEMENT } from '../../../scripts/driving/extension-browser';
import { bringIntoView } from '../../../scripts/driving/marks';
import { SAMPLE_ARTICLE } from '../../../scripts/pages/pages';
import { pause, SOON, withBrowser } from '../support/with-browser';
import { besideSecret, type World } from './secret-settings';

const test = withBrowser();

const beside = besideSecret(test);

describe('a page', () => {
  it('cannot load a file of the extension, or show one in a frame', async () => {
    const address = await beside.own.evaluate(() => {
      const { browser, chrome } = globalThis as unknown as World;
      return (browser ?? chrome).runtime.getURL('/');
    });
    const plain = await test.open('village-fair.html');
    const reached = await plain.evaluate(async (base) => {
      const files = ['manifest.json', 'sentinel.js', 'annotator.js', 'popup.html', 'icons/16.png'];
      const fetched = await Promise.all(
        files.map((file) =>
          fetch(base + file).then(
            () => file,
            () => null,
          ),
        ),
      );
      const drawn = await new Promise<string | null>((resolve) => {
        const image = new Image();
        image.addEventListener('load', () => resolve('image'));
        image.addEventListener('error', () => resolve(null));
        image.src = `${base}icons/16.png`;
      });
      const framed = await new Promise<string | null>((resolve) => {
        const frame = document.createElement('iframe');
        frame.src = `${base}popup.html`;
        frame.addEventListener('load', () =>
          resolve(frame.contentDocument?.getElementById('app') ? 'frame' : null),
        );
        document.body.append(frame);
        setTimeout(() => resolve(null), 1500);
      });
      return [...fetched, drawn, framed].filter((one) => one !== null);
    }, address);
    expect(reached).toEqual([]);
    await plain.close();
  });

  it('that is not about the talks shows no sign of the extension', async () => {
    const plain = await test.open('village-fair.html');
    await pause(2500);
    const signs = await plain.evaluate(() => ({
      elements: [...document.querySelectorAll('*')].filter((one) =>
        one.localName.includes('pactlight'),
      ).length,
      sheets: document.adoptedStyleSheets.length,
      highlights: CSS.highlights.size,
      globals: Object.getOwnPropertyNames(window).filter((name) =>
        /pactlight|browser$|wxt/i.test(name),
      ).length,
      symbols: Object.getOwnPropertySymbols(window).filter((one) =>
        String(one).includes('pactlight'),
      ).length,
    }));
    expect(signs).toEqual({ elements: 0, sheets: 0, highlights: 0, globals: 0, symbols: 0 });
    await plain.close();
  });

  it('cannot open a card, close one, or press its controls', async () => {
    const article = await test.openAnnotated(SAMPLE_ARTICLE);
    const { x, y, width, height } = await bringIntoView(article, 'Akira Amari');
    const act = (at: { x: number; y: number }, host: string): Promise<void> =>
      article.evaluate(
        async (place, name) => {
          const where = {
            bubbles: true,
            composed: true,
            cancelable: true,
            clientX: place.x,
            clientY: place.y,
            pointerType: 'mouse',
            view: window,
          };
          for (let i = 0; i < 5; i++) {
            for (const target of [
              document.elementFromPoint(place.x, place.y)!,
              document.querySelector(name),
              document,
              window,
            ]) {
              for (const type of [
                'pointerover',
                'pointerenter',
                'pointermove',
                'pointerdown',
                'pointerup',
              ])
                target?.dispatchEvent(new PointerEvent(type, where));
              for (const type of ['mousemove', 'mousedown', 'mouseup', 'click'])
                target?.dispatchEvent(new MouseEvent(type, where));
              for (const key of ['Enter', 'Escape', 'Tab', ' '])
                target?.dispatchEvent(new KeyboardEvent('keydown', { ...where, key }));
              target?.dispatchEvent(new Event('toggle-card', where));
            }
            document.querySelector<HTMLElement>(name)?.click();
            await new Promise((resolve) => setTimeout(resolve, 100));
          }
        },
        at,
        host,
      );
    const middle = { x: x + width / 2, y: y + height / 2 };
    await act(middle, HOST_ELEMENT);
    await pause(1000);
    expect(await cardOf(article)).toBeUndefined();

    await article.movePointer(middle.x - 2, middle.y);
    await article.movePointer(middle.x, middle.y, 3);
    await expect.poll(async () => (await cardOf(article))?.text, SOON).toContain('Amari');
    const open = await cardOf(article);
    await act(middle, HOST_ELEMENT);
    await act({ x: open!.left + 20, y: open!.bottom - 12 }, HOST_ELEMENT);
    expect((await cardOf(article))?.text).toBe(open!.text);
    await article.close();
  });

  it('with marks sees neither our settings nor pack nor state', async () => {
    const seen = await beside.page.evaluate(() => ({
      symbols: Object.getOwnPropertySymbols(window)
        .map(String)
        .filter((name) => name.includes('pactlight')),
      api:
        'browser' in window ||
        Boolean(
          (window as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime
            ?.sendMessage,
        ),
      storage: Object.keys(localStorage)
        .concat(Object.keys(sessionStorage))
        .filter((key) => /pact/i.test(key)),
    }));
    expect(seen).toEqual({ symbols: [], api: false, storage: [] });
  });
});
