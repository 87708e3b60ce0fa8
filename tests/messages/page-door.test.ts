import { afterEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { tellBackground } from '../../lib/messages';

afterEach(() => vi.restoreAllMocks());

it('rejects, and never throws, in a page that is older than an update of the extension', async () => {
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  let told: Promise<unknown> | undefined;
  expect(() => (told = tellBackground({ type: 'card-wanted', concept: 'japan' }))).not.toThrow();
  await expect(told).rejects.toThrow('invalidated');
});
