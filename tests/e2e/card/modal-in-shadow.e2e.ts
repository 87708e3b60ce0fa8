import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cardOf, cardSettled, controlInCard } from '../../../scripts/driving/card';
import { HOST_ELEMENT, type DrivenTab } from '../../../scripts/driving/extension-browser';
import { pin, press, restOn } from '../support/readers-hand';
import { pause, SOON, withBrowser } from '../support/with-browser';

/** More often than the host moves after a page that reacts to its moves. */
const TIMES = 5;

const test = withBrowser();
let page: DrivenTab;

beforeEach(async () => {
  page = await test.openAnnotated('strict-csp.html');
});
afterEach(async () => {
  await page.close();
});

describe('a pinned card', () => {
  it('can be used during and after a modal dialog in an open shadow root, any number of times', async () => {
    await addDialog('open');
    await pin(page, 'Akira Amari');
    for (let i = 0; i < TIMES; i++) {
      await show();
      await expect.poll(() => isMet('Collapse'), SOON).toBe(true);
      await press(page, 'Collapse');
      await expect.poll(async () => (await cardOf(page))?.text, SOON).not.toContain('Japan');
      await hide();
      await expect.poll(hostsParent, SOON).toBe('html');
      await expect.poll(() => isMet('Expand'), SOON).toBe(true);
      await press(page, 'Expand');
      await expect.poll(async () => (await cardOf(page))?.text, SOON).toContain('Japan');
    }
  });

  it('can be used again after a modal dialog in a closed shadow root', async () => {
    await addDialog('closed');
    await pin(page, 'Akira Amari');
    await show();
    await pause(300);
    expect(await isMet('Collapse')).toBe(false);
    await hide();
    await expect.poll(() => isMet('Collapse'), SOON).toBe(true);
    await press(page, 'Collapse');
    await expect.poll(async () => (await cardOf(page))?.text, SOON).not.toContain('Japan');
  });

  it('comes back when the page removes the element with the dialog', async () => {
    await addDialog('open');
    await pin(page, 'Akira Amari');
    await show();
    await expect.poll(() => isMet('Collapse'), SOON).toBe(true);
    await page.evaluate(() => document.querySelector('#modal')!.remove());
    await page.movePointer(10, 10, 3);
    await expect.poll(hostsParent, SOON).toBe('html');
    await expect.poll(() => isMet('Collapse'), SOON).toBe(true);
  });
});

describe('words in a slot of a modal dialog in a shadow root', () => {
  it('open a card that can be used and leaves nothing in the page', async () => {
    await addDialog('open');
    const before = await insideOfDialog();
    await show();
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await restOn(page, 'Tami Overby');
    await expect.poll(async () => (await cardOf(page))?.text, SOON).toContain('Overby');
    await cardSettled(page);
    await expect.poll(() => isMet('Close'), SOON).toBe(true);
    await press(page, 'Close');
    await expect.poll(() => cardOf(page), SOON).toBeUndefined();
    await hide();
    await expect.poll(hostsParent, SOON).toBeUndefined();
    expect(await insideOfDialog()).toBe(before);
    expect((await page.consoleErrors()).filter((text) => !/favicon/.test(text))).toEqual([]);
  });
});

/** Adds an element whose shadow root has a dialog with a slot for the element's words. */
function addDialog(mode: ShadowRootMode): Promise<void> {
  return page.evaluate((how) => {
    const element = document.createElement('div');
    element.id = 'modal';
    element.textContent = 'A word from Tami Overby on the Trans-Pacific Partnership.';
    const root = element.attachShadow({ mode: how });
    const dialog = document.createElement('dialog');
    dialog.append(document.createElement('slot'));
    root.append(dialog);
    document.body.append(element);
    Object.assign(window, { dialog });
  }, mode);
}

function show(): Promise<void> {
  return page.evaluate(() =>
    (window as unknown as { dialog: HTMLDialogElement }).dialog.showModal(),
  );
}

function hide(): Promise<void> {
  return page.evaluate(() => (window as unknown as { dialog: HTMLDialogElement }).dialog.close());
}

function insideOfDialog(): Promise<string> {
  return page.evaluate(() =>
    document.querySelector('#modal')!.shadowRoot!.innerHTML.replace(' open=""', ''),
  );
}

/** @returns whether a control of the card is the topmost element at its place */
async function isMet(control: string): Promise<boolean> {
  const { x, y } = await controlInCard(page, control);
  return page.evaluate(
    (left, top, host) => {
      let met = document.elementFromPoint(left, top);
      for (let inner = met; inner; inner = inner.shadowRoot?.elementFromPoint(left, top) ?? null) {
        met = inner;
        if (inner.localName === host) break;
      }
      return met?.localName === host;
    },
    x,
    y,
    HOST_ELEMENT,
  );
}

/** @returns the parent of the card's host in the document */
function hostsParent(): Promise<string | undefined> {
  return page.evaluate(
    (host) => document.querySelector(host)?.parentElement?.localName,
    HOST_ELEMENT,
  );
}
