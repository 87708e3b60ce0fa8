import type { DrivenPage } from './extension-browser';
import { steadyValue } from './wait-for';

/** An open card, as a reader sees it. */
export interface OpenCard {
  readonly text: string;
  /** Its box in the viewport, CSS px. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Its computed background colour, in CSS notation. */
  readonly background: string;
  /** Whether it has the keyboard focus. */
  readonly hasFocus: boolean;
}

/** @returns the open card of a page, the newest if there are several; undefined without one */
export async function cardOf(page: DrivenPage): Promise<OpenCard | undefined> {
  return (await cardsOf(page)).at(-1);
}

/** @returns all cards of a page that a reader sees, the oldest first */
export async function cardsOf(page: DrivenPage): Promise<readonly OpenCard[]> {
  const cards = await page.inHost((root) =>
    [...root.querySelectorAll<HTMLElement>(':popover-open:not([data-unseen])')].map((frame) => {
      const { left, top, right, bottom } = frame.getBoundingClientRect();
      let painted: Element | null = frame;
      let background = 'rgba(0, 0, 0, 0)';
      for (; painted && background === 'rgba(0, 0, 0, 0)'; painted = painted.firstElementChild) {
        background = getComputedStyle(painted).backgroundColor;
      }
      return {
        text: frame.innerText,
        left,
        top,
        right,
        bottom,
        background,
        hasFocus: frame.contains(root.activeElement),
      };
    }),
  );
  return cards ?? [];
}

/** Waits until the open card, if there is one, has stopped moving. */
export async function cardSettled(page: DrivenPage): Promise<void> {
  await page.inHost(async (root) => {
    const moving = [...root.querySelectorAll(':popover-open')].flatMap((frame) =>
      frame.getAnimations({ subtree: true }),
    );
    await Promise.allSettled(moving.map(({ finished }) => finished));
  });
}

/** Time limit for a control to appear, ms. */
const FOUND_MS = 10_000;

/**
 * Waits for the first control in the cards whose accessible name starts with `label`, and until it
 * no longer moves.
 *
 * @param scrolling whether to scroll to a control that is out of sight, as a reader would
 * @returns its middle in the viewport, CSS px
 */
export async function controlInCard(
  page: DrivenPage,
  label: string,
  scrolling = false,
): Promise<{ readonly x: number; readonly y: number }> {
  const place = await steadyValue(() => placeOfControl(page, label, scrolling), FOUND_MS);
  if (!place) throw new Error(`The card has no control named "${label}"`);
  return place;
}

/** @returns the middle of a control in the cards; undefined without one */
async function placeOfControl(
  page: DrivenPage,
  label: string,
  scrolling: boolean,
): Promise<{ readonly x: number; readonly y: number } | undefined> {
  const place = await page.inHost(
    (root, wanted, scrollTo) => {
      for (const control of root.querySelectorAll<HTMLElement>('button, a')) {
        const words = control.cloneNode(true) as HTMLElement;
        for (const unsaid of words.querySelectorAll('[aria-hidden="true"]')) unsaid.remove();
        const name =
          (control.getAttribute('aria-label') ?? words.textContent.trim()) || control.title;
        if (!name.startsWith(wanted)) continue;
        if (scrollTo) control.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const { x, y, width, height } = control.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
      return null;
    },
    label,
    scrolling,
  );
  return place ?? undefined;
}
