import { afterEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { buttonPlace } from '../../lib/browser/toolbar-button';

const { windows } = browser;
const settings = (isOnToolbar?: boolean): void =>
  void Object.assign(browser.action, {
    getUserSettings: async () => (isOnToolbar === undefined ? {} : { isOnToolbar }),
  });

afterEach(() => {
  Object.assign(browser, { windows });
  Object.assign(browser.action, { getUserSettings: undefined });
});

it.each([
  [true, 'toolbar'],
  [false, 'unpinned'],
  [undefined, 'toolbar'],
] as const)('the button that the browser says is on the toolbar (%s) is %s', async (is, place) => {
  settings(is);
  expect(await buttonPlace()).toBe(place);
});

it('no reader is asked to pin the button if the browser does not say where it is', async () => {
  expect(await buttonPlace()).toBe('toolbar');
});

it('in a browser without windows the button is in the browser’s menu', async () => {
  Object.assign(browser, { windows: undefined });
  settings(false);
  expect(await buttonPlace()).toBe('menu');
});
