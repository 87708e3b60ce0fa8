import axe, { type AxeResults } from 'axe-core';
import type { DrivenPage } from '../../../scripts/driving/extension-browser';

type Axe = { run(context?: string): Promise<AxeResults> };

/**
 * What axe finds wrong with a page as it is now: rule, element, and what is the matter with it.
 *
 * @param within a selector: looks only there
 */
export async function violationsOn(page: DrivenPage, within?: string): Promise<readonly string[]> {
  // A script element would be stopped by the extension's own policy.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.run(axe.source);
  return page.evaluate(async (place) => {
    const { violations, passes } = await (globalThis as unknown as { axe: Axe }).axe.run(
      place ?? undefined,
    );
    if (!passes.some(({ id }) => id === 'color-contrast')) return ['axe saw no text'];
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`,
      ),
    );
  }, within ?? null);
}

/** What axe finds wrong with the cards in the closed shadow root: looked at in an open one that is just like it. */
export async function violationsInCards(page: DrivenPage): Promise<readonly string[]> {
  await page.inHost((root) => {
    const copy = document.createElement('div');
    copy.id = 'opened';
    const opened = copy.attachShadow({ mode: 'open' });
    opened.adoptedStyleSheets = root.adoptedStyleSheets.map((sheet) => {
      const same = new CSSStyleSheet();
      same.replaceSync(
        [...sheet.cssRules]
          .map(({ cssText }) => cssText)
          .join('\n')
          .replaceAll(':host', ':host-context(none)'),
      );
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
  const found = await violationsOn(page, '#opened');
  await page.evaluate(() => document.querySelector('#opened')!.remove());
  return found;
}
