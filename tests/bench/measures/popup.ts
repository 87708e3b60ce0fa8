import type { Bench } from '../bench';
import type { ExtensionChromium } from '../support/extension-chromium';
import { between, mainThread, untilAtRest } from '../support/main-thread';
import { byKind, traced } from '../support/trace';
import { highest, median, spread, sum } from '../statistics';
import type { Figure } from '../targets';

/** Searches that are typed letter by letter. */
const SEARCHES = ['Michael Froman', 'Akira Amara', 'Chamber of Congress', 'geographical'];

/** Longer than an answer to a key takes, ms. */
const ANSWERED_MS = 300;

/** Opens the popup's page in a tab of a new process, and searches in it. */
export async function popupFigures(bench: Bench): Promise<Figure[]> {
  const browser = await bench.browser('ours');
  const times: number[] = [];
  for (let i = 0; i < (bench.quick ? 2 : 7); i++) times.push(await openPopup(browser));
  const slowest = await slowestKey(browser, bench.quick ? SEARCHES.slice(0, 1) : SEARCHES);
  return [
    { target: 'hand.popup', value: median(times), detail: `${spread(times)} ms` },
    { target: 'hand.search', value: slowest.ms, detail: `“${slowest.typed}”` },
  ];
}

/** @returns ms of script until the page is at rest */
async function openPopup(browser: ExtensionChromium): Promise<number> {
  const { page, session, loadOurs } = await browser.openTab();
  const events = await traced(session, async () => {
    await loadOurs('popup.html');
    await untilAtRest(session);
  });
  await page.close();
  const kinds = byKind(events);
  // By kind, since modules run in tasks without a script event.
  return sum(['script', 'compilation', 'garbage collection'].map((kind) => kinds.get(kind) ?? 0));
}

async function slowestKey(
  browser: ExtensionChromium,
  searches: readonly string[],
): Promise<{ typed: string; ms: number }> {
  const { page, session } = await browser.openOurs('popup.html');
  const field = page.locator('input[type=search]');
  const keys: { typed: string; ms: number }[] = [];
  for (const search of searches) {
    await field.fill('');
    await untilAtRest(session);
    for (const [place, letter] of [...search].entries()) {
      const before = await mainThread(session);
      await field.press(letter === ' ' ? 'Space' : letter);
      await page.waitForTimeout(ANSWERED_MS);
      const { all } = between(before, await mainThread(session));
      keys.push({ typed: search.slice(0, place + 1), ms: all });
    }
  }
  await page.close();
  return highest(keys, ({ ms }) => ms);
}
