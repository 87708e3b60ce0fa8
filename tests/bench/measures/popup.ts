import type { Bench } from '../bench';
import { scriptWork, traced } from '../support/trace';
import { median, sum } from '../statistics';
import type { Figure } from '../targets';

/** Opens the popup's page in a tab of a new process and counts its script until it has something to show. */
export async function popupFigures(bench: Bench): Promise<Figure[]> {
  const browser = await bench.extension();
  const times: number[] = [];
  for (let i = 0; i < (bench.quick ? 2 : 7); i++) {
    const { page, session } = await browser.openOurs('manifest.json');
    const events = await traced(session, async () => {
      await page.goto(page.url().replace('manifest.json', 'popup.html'));
      await page.waitForFunction(
        () => (document.getElementById('app')?.childElementCount ?? 0) > 0,
      );
    });
    times.push(
      sum(scriptWork(events, (url) => url.startsWith('chrome-extension://')).map(({ ms }) => ms)),
    );
    await page.close();
  }
  return [
    {
      target: 'hand.popup',
      value: median(times),
      detail: `${times.length} openings, slowest ${Math.max(...times).toFixed(1)} ms`,
    },
  ];
}
