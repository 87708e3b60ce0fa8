import axe, { type AxeResults } from 'axe-core';
import type { DrivenPage } from '../../../scripts/driving/extension-browser';

type Axe = { run(context?: string): Promise<AxeResults> };

/**
 * Runs axe on a page in its present state.
 *
 * @param within a selector that limits the check
 * @returns the violations: rule, element, and what is wrong
 */
export async function violationsOn(page: DrivenPage, within?: string): Promise<readonly string[]> {
  // The extension's own policy would block a script element.
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

/**
 * Runs axe on a copy of the cards in an open shadow root, since it cannot see into a closed one.
 */
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
