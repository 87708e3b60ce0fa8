import { describe, expect, it } from 'vitest';
import { cardOf } from '../../../scripts/driving/card';
import { bringIntoView } from '../../../scripts/driving/marks';
import { SOON, withBrowser } from '../support/with-browser';

describe.each([
  { colorScheme: 'light' as const, paper: 'rgb(255, 255, 255)' },
  { colorScheme: 'dark' as const, paper: 'rgb(28, 28, 26)' },
])('a reader who prefers $colorScheme', ({ colorScheme, paper }) => {
  const test = withBrowser({ colorScheme });

  // Also on the strictest page: the card's styles must not depend on the page's policy.
  it.each(['trade-talks.html', 'strict-csp.html'])(
    'gets cards in that colour on %s',
    async (name) => {
      const page = await test.openAnnotated(name);
      const { x, y, width, height } = await bringIntoView(page, 'Akira Amari');
      await page.movePointer(x + width / 2, y + height / 2);
      await expect.poll(async () => (await cardOf(page))?.background, SOON).toBe(paper);
      await page.close();
    },
  );
});
