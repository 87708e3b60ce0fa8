import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cardOf, cardSettled, controlInCard } from '../../../scripts/driving/card';
import { HOST_ELEMENT, type DrivenTab } from '../../../scripts/driving/extension-browser';
import { pin, press, restOn } from '../support/readers-hand';
import { pause, SOON, withBrowser } from '../support/with-browser';

/** Longer than the page's new words wait to be read, ms. */
const READ_MS = 1000;

/** More often than the host follows a page that moves it in answer to us. */
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
  it('can be used while a dialog in an open shadow root is modal, and after it, however often', async () => {
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

  it('waits for the end of a dialog that the page keeps in a closed shadow root', async () => {
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

  it('comes back when the element that holds the dialog is taken off the page', async () => {
    await addDialog('open');
    await pin(page, 'Akira Amari');
    await show();
    await expect.poll(() => isMet('Collapse'), SOON).toBe(true);
    await page.evaluate(() => document.querySelector('#modal')!.remove());
    await page.movePointer(10, 10, 3);
    await expect.poll(hostsParent, SOON).toBe('html');
    expect(await isMet('Collapse')).toBe(true);
  });
});

describe('words in a slot of a modal dialog in a shadow root', () => {
  it('open their card, which can be used, and leaves nothing there', async () => {
    await addDialog('open');
    const before = await insideOfDialog();
    await show();
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await pause(READ_MS);
    await restOn(page, 'Tami Overby');
    await expect.poll(async () => (await cardOf(page))?.text, SOON).toContain('Overby');
    await cardSettled(page);
    expect(await isMet('Close')).toBe(true);
    await press(page, 'Close');
    await expect.poll(() => cardOf(page), SOON).toBeUndefined();
    await hide();
    await expect.poll(hostsParent, SOON).toBeUndefined();
    expect(await insideOfDialog()).toBe(before);
    expect((await page.consoleErrors()).filter((text) => !/favicon/.test(text))).toEqual([]);
  });
});

/** Adds an element whose shadow root holds a dialog, into which its words are slotted. */
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

/** Whether the pointer meets a control of the card where it is drawn. */
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

/** Of what the card's host is a child, in the document. */
function hostsParent(): Promise<string | undefined> {
  return page.evaluate(
    (host) => document.querySelector(host)?.parentElement?.localName,
    HOST_ELEMENT,
  );
}
