import { expect } from 'vitest';
import { cardOf, cardSettled, controlInCard } from '../../../scripts/driving/card';
import type {
  DrivenPage,
  DrivenTab,
  ExtensionBrowser,
} from '../../../scripts/driving/extension-browser';
import { accentOf, bringIntoView } from '../../../scripts/driving/marks';
import { SOON } from './with-browser';

/** Scrolls to a marked text and rests the pointer on it. */
export async function restOn(page: DrivenPage, text: string): Promise<void> {
  const { x, y, width, height } = await bringIntoView(page, text);
  await page.movePointer(2, 2);
  await page.movePointer(x + width / 2, y + height / 2, 2);
}

/** Opens the card of a marked text and waits until it is shown. */
export async function openCardOf(page: DrivenPage, text: string): Promise<void> {
  await restOn(page, text);
  await expect.poll(async () => (await cardOf(page))?.text, SOON).toContain(text);
  await cardSettled(page);
}

/** Clicks the control of the cards whose text or name starts with `control`. */
export async function press(page: DrivenPage, control: string): Promise<void> {
  const { x, y } = await controlInCard(page, control);
  await page.click(x, y);
}

/** Opens the card of a marked text and pins it. */
export async function pin(page: DrivenPage, text: string): Promise<void> {
  await openCardOf(page, text);
  await press(page, 'Pin');
  await expect.poll(async () => (await cardOf(page))?.text, SOON).toContain('Pinned');
  await cardSettled(page);
}

/**
 * Steps to the next mention and waits until it is the current one.
 *
 * @returns its text, which must not be the same as at the mention before
 */
export async function stepOn(browser: ExtensionBrowser, page: DrivenTab): Promise<string> {
  const before = await accentOf(page, 'current');
  await browser.command('next-mention', page);
  const now = () => accentOf(page, 'current');
  // While the accent moves, there may be none for a moment.
  await expect.poll(async () => ((await now()) ?? before) !== before, SOON).toBe(true);
  return (await now())!;
}
