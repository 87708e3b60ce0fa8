import axe, { type AxeResults } from 'axe-core';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectPicture } from './expect-picture';
import { openGallery, type GalleryPage, type Opened, type OpenGallery } from './gallery-page';
import { PAGE_STATE_NAMES, STATE_NAMES } from './state-names';

const REFERENCES = join(import.meta.dirname, 'references');

interface Look {
  readonly name: string;
  readonly opened: Opened;
  readonly states: readonly string[];
  /** Whether pictures are compared; otherwise only overflow and accessibility are checked. */
  readonly pictured: boolean;
}

const ALL = [...STATE_NAMES, ...PAGE_STATE_NAMES];

/**
 * All states in both themes and with long words on a narrow screen; in other looks, states that may
 * break.
 */
const LOOKS: readonly Look[] = [
  { name: 'light', opened: {}, states: STATE_NAMES, pictured: true },
  { name: 'dark', opened: { theme: 'dark' }, states: STATE_NAMES, pictured: true },
  {
    name: 'forced',
    opened: { forcedColors: true },
    states: ['parts', 'popup-page', 'popup-matrix', 'popup-issues', 'card-country'],
    pictured: true,
  },
  {
    name: '320',
    opened: { width: 320 },
    states: ['popup-page', 'popup-matrix', 'popup-issues', 'popup-timeline', 'options-rejections'],
    pictured: true,
  },
  { name: '600', opened: { width: 600 }, states: ['popup-page', 'popup-matrix'], pictured: true },
  {
    name: 'rtl',
    opened: { direction: 'rtl' },
    states: ['popup-page', 'popup-matrix', 'popup-countries', 'popup-timeline', 'card-person'],
    pictured: true,
  },
  { name: 'wide', opened: { width: 960 }, states: PAGE_STATE_NAMES, pictured: true },
  {
    name: 'wide-dark',
    opened: { width: 960, theme: 'dark' },
    states: PAGE_STATE_NAMES,
    pictured: true,
  },
  { name: 'long', opened: { language: 'long', width: 320 }, states: ALL, pictured: false },
];

const fileOf = (state: string, look: string): string => `${state}-${look}.png`;

let gallery: OpenGallery;
beforeAll(async () => {
  gallery = await openGallery();
}, 120_000);
afterAll(() => gallery.close());

describe.each(LOOKS)('in the look “$name”', ({ name, opened, states, pictured }) => {
  let shown: GalleryPage;
  beforeAll(async () => {
    shown = await gallery.look(opened);
  });
  afterAll(() => shown.page.close());

  it.each(states)('%s', async (state) => {
    await shown.show(state);
    expect(await overflowing(shown.page), 'runs over an edge').toEqual([]);
    if (!pictured) return;
    await expectPicture(
      shown.page,
      join(REFERENCES, fileOf(state, name)),
      await shown.page.screenshot(),
    );
    await shown.page.evaluate(axe.source);
    // Content under a sticky element can be scrolled away from it, which axe does not know.
    expect(await violationsOn(shown.page, !/^(?:card|popup-issues)/.test(state))).toEqual([]);
  });
});

it('the list of states is that of the gallery', async () => {
  expect(ALL).toEqual(await gallery.names());
});

it('there are no references of removed states', () => {
  const known = LOOKS.filter(({ pictured }) => pictured).flatMap(({ name, states }) =>
    states.map((state) => fileOf(state, name)),
  );
  expect(readdirSync(REFERENCES).filter((file) => !known.includes(file))).toEqual([]);
});

/** Rules and elements of axe's violations, without rules for whole pages. */
async function violationsOn(page: Page, targets: boolean): Promise<readonly string[]> {
  return page.evaluate(async (enabled) => {
    const { run } = (
      globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }
    ).axe;
    const options = {
      rules: {
        'target-size': { enabled },
        region: { enabled: false },
        'landmark-one-main': { enabled: false },
        'page-has-heading-one': { enabled: false },
      },
    };
    return (await run(options)).violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
    );
  }, targets);
}

/** Elements that are wider than the frame, or must be scrolled sideways. */
async function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const host = document.getElementById('state')!;
    const all = [...(host.shadowRoot ?? host).querySelectorAll<HTMLElement>('*')];
    return all
      .filter((element) => !element.closest('.unseen, .tabs, svg'))
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 0 && (left < -1 || right > document.documentElement.clientWidth + 1);
      })
      .map(
        (element) =>
          `${element.className || element.tagName}: ${(element.textContent ?? '').slice(0, 40)}`,
      );
  });
}
