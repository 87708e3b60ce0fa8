import { expect } from 'vitest';
import type { DrivenPage } from '../../../scripts/driving/extension-browser';
import { SOON } from './with-browser';

/**
 * Fails if a page is wider than its window at any of several widths.
 *
 * @param height of the window, CSS px
 * @param where what a failure message names besides the width
 */
export async function expectNoOverflowInAnyWidth(
  page: DrivenPage,
  height: number,
  where: string,
): Promise<void> {
  for (const width of [320, 700, 1000]) {
    await page.resize(width, height);
    const overflow = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    await expect
      .poll(overflow, { ...SOON, message: `${where} at ${width}` })
      .toBeLessThanOrEqual(0);
  }
}
