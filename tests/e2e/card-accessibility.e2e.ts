import axe, { type AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardOf, cardSettled, controlInCard } from '../../scripts/driving/card';
import type { DrivenTab } from '../../scripts/driving/extension-browser';
import { bringIntoView } from '../../scripts/driving/marks';
import { SAMPLE_ARTICLE } from '../../scripts/pages';
import { SOON, withBrowser } from './with-browser';

/** A window of 1000 px at 200 % zoom, and a narrow phone. */
const SIZES = [[1000, 800], [500, 400], [320, 640]] as const;

describe.each(['light', 'dark'] as const)('cards, %s', (colorScheme) => {
  const test = withBrowser({ colorScheme });
  let page: DrivenTab;

  beforeAll(async () => {
    page = await test.openAnnotated(SAMPLE_ARTICLE);
    await page.run(axe.source);
  });
  afterAll(async () => {
    await page.close();
  });

  const press = async (name: string) => {
    const { x, y } = await controlInCard(page, name);
    await page.click(x, y);
    await cardSettled(page);
  };

  it.each(SIZES)('are accessible in every state, at %i by %i px', async (width, height) => {
    await page.resize(width, height);
    const { x, y, width: wide, height: high } = await bringIntoView(page, 'Akira Amari');
    await page.tap(x + wide / 2, y + high / 2);
    await expect.poll(async () => (await cardOf(page))?.text, SOON).toContain('Akira Amari');
    await cardSettled(page);
    expect(await violationsIn(page)).toEqual([]);
    await press('Why this is marked');
    await press('Articles disagree');
    expect(await violationsIn(page)).toEqual([]);
    await press('Pin');
    expect(await violationsIn(page)).toEqual([]);
    await press('Fold');
    expect(await violationsIn(page)).toEqual([]);
    await press('Close');
    await expect.poll(() => cardOf(page), SOON).toBeUndefined();
  });
});

/** What axe finds wrong with what is in the closed shadow root: looked at in an open one that is just like it. */
async function violationsIn(page: DrivenTab): Promise<readonly string[]> {
  await page.inHost((root) => {
    const copy = document.createElement('div');
    copy.id = 'opened';
    const opened = copy.attachShadow({ mode: 'open' });
    opened.adoptedStyleSheets = root.adoptedStyleSheets.map((sheet) => {
      const same = new CSSStyleSheet();
      same.replaceSync([...sheet.cssRules].map(({ cssText }) => cssText).join('\n').replaceAll(':host', ':host-context(none)'));
      return same;
    });
    for (const frame of root.querySelectorAll<HTMLElement>('.frame')) {
      const box = document.createElement('div');
      box.style.cssText = `position: fixed; inset: 0 auto auto 0; z-index: 9; ${frame.style.cssText}; translate: none;`;
      box.innerHTML = frame.innerHTML;
      opened.append(box);
    }
    document.body.append(copy);
  });
  return page.evaluate(async () => {
    const { run } = (globalThis as unknown as { axe: { run(context: string): Promise<AxeResults> } }).axe;
    const { violations, passes } = await run('#opened');
    document.querySelector('#opened')!.remove();
    if (!passes.some(({ id }) => id === 'color-contrast')) return ['axe saw no text'];
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`));
  });
}
