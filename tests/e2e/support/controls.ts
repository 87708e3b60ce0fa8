import { expect } from 'vitest';
import type { DrivenPage } from '../../../scripts/driving/extension-browser';
import { steadyValue } from '../../../scripts/driving/wait-for';
import { SOON } from './with-browser';

/** A control as assistive technology sees it. */
export interface Control {
  readonly name: string;
  /** State of a switch or tab; undefined for other controls. */
  readonly isOn: boolean | null;
  /** Its middle after it was scrolled into view, CSS px. */
  readonly x: number;
  readonly y: number;
}

export type ControlRole = 'button' | 'switch' | 'tab' | 'searchbox' | 'radio';

/** @returns the first control of a role whose name starts with `name`; undefined without one */
export async function findControl(
  page: DrivenPage,
  role: ControlRole,
  name: string,
): Promise<Control | undefined> {
  const found = await page.evaluate(
    (wantedRole, wantedName) => {
      const native: Record<string, string> = {
        button: 'button:not([role])',
        searchbox: 'input[type="search"]',
        radio: 'input[type="radio"]',
      };
      for (const element of document.querySelectorAll<HTMLElement>(
        native[wantedRole] ?? `[role="${wantedRole}"]`,
      )) {
        const labels = (element.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean);
        const labelled = labels
          .map((id) => document.getElementById(id)?.textContent ?? '')
          .join(' ');
        const accessibleName = (
          labelled ||
          element.getAttribute('aria-label') ||
          (element.closest('label') ?? element).innerText.trim() ||
          element.title
        ).trim();
        if (!accessibleName.startsWith(wantedName)) continue;
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { x, y, width, height } = element.getBoundingClientRect();
        const state = element.getAttribute('aria-checked') ?? element.getAttribute('aria-selected');
        return {
          name: accessibleName,
          isOn: state === null ? null : state === 'true',
          x: x + width / 2,
          y: y + height / 2,
        };
      }
      return null;
    },
    role,
    name,
  );
  return found ?? undefined;
}

/** Waits for a control until it no longer moves, and clicks it. Fails if it does not appear. */
export async function clickControl(
  page: DrivenPage,
  role: ControlRole,
  name: string,
): Promise<void> {
  await page.bringToFront();
  const control = await steadyValue(() => findControl(page, role, name), SOON.timeout);
  expect(control, `the page has a ${role} named "${name}…"`).toBeDefined();
  await page.click(control!.x, control!.y);
}

/** Waits until a switch or tab is on, or is off. Fails if that does not happen. */
export async function expectControlOn(
  page: DrivenPage,
  role: 'switch' | 'tab',
  name: string,
  isOn: boolean,
): Promise<void> {
  await expect.poll(async () => (await findControl(page, role, name))?.isOn, SOON).toBe(isOn);
}

/** @returns the visible text of a page */
export async function textOf(page: DrivenPage): Promise<string> {
  return page.evaluate(() => document.body.innerText);
}
