import axe, { type AxeResults } from 'axe-core';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGallery, type GalleryPage, type Opened, type OpenGallery } from './gallery-page';
import { comparePictures } from './pictures';
import { STATE_NAMES } from './state-names';

const REFERENCES = join(import.meta.dirname, 'references');
/** What differs is left here to be looked at. */
const DIFFERENCES = join(import.meta.dirname, '../../.gallery');
/** Another version of the browser smooths an edge otherwise; a line that moves by a pixel is more. */
const TOLERATED = 0.002;
/** `GALLERY=accept npm run test:gallery` takes what there is as right. Look at it first. */
const ACCEPTS = process.env['GALLERY'] === 'accept';

interface Look {
  readonly name: string;
  readonly opened: Opened;
  readonly states: readonly string[];
  /** Pictures are compared; else only what runs over an edge is looked for. */
  readonly pictured: boolean;
}

/** All states in both themes and in long words on a narrow screen; elsewhere what may break there. */
const LOOKS: readonly Look[] = [
  { name: 'light', opened: {}, states: STATE_NAMES, pictured: true },
  { name: 'dark', opened: { theme: 'dark' }, states: STATE_NAMES, pictured: true },
  { name: 'forced', opened: { forcedColors: true }, states: ['parts', 'popup-page', 'popup-matrix', 'popup-issues', 'card-country'], pictured: true },
  { name: '320', opened: { width: 320 }, states: ['popup-page', 'popup-matrix', 'popup-issues', 'popup-timeline'], pictured: true },
  { name: '600', opened: { width: 600 }, states: ['popup-page', 'popup-matrix'], pictured: true },
  { name: 'rtl', opened: { direction: 'rtl' }, states: ['popup-page', 'popup-matrix', 'popup-countries', 'popup-timeline', 'card-person'], pictured: true },
  { name: 'long', opened: { language: 'long', width: 320 }, states: STATE_NAMES, pictured: false },
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
    await expectPicture(shown.page, fileOf(state, name));
    await shown.page.evaluate(axe.source);
    // What lies under a sticky strip can be scrolled out from under it: axe cannot tell.
    expect(await violationsOn(shown.page, !/^(?:card|popup-issues)/.test(state))).toEqual([]);
  });
});

it('knows every state of the gallery', async () => {
  expect([...STATE_NAMES]).toEqual(await gallery.names());
});

it('keeps no picture of a state that is gone', () => {
  const known = LOOKS.filter(({ pictured }) => pictured).flatMap(({ name, states }) => states.map((state) => fileOf(state, name)));
  expect(readdirSync(REFERENCES).filter((file) => !known.includes(file))).toEqual([]);
});

async function expectPicture(page: Page, file: string): Promise<void> {
  const now = await page.screenshot();
  const reference = join(REFERENCES, file);
  if (ACCEPTS) writeFileSync(reference, now);
  expect(existsSync(reference), `${file} has no reference: look at it (npm run gallery), then GALLERY=accept npm run test:gallery`).toBe(true);
  const { share, sizes, picture } = await comparePictures(page, readFileSync(reference), now);
  if (share > TOLERATED) leave(file, now, picture);
  expect(share, `${file}: ${sizes.join(' became ')}; see .gallery/${file}`).toBeLessThanOrEqual(TOLERATED);
}

/** Rule and element of what axe finds; a part alone is no whole page. */
async function violationsOn(page: Page, targets: boolean): Promise<readonly string[]> {
  return page.evaluate(async (enabled) => {
    const { run } = (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe;
    const options = { rules: { 'target-size': { enabled }, region: { enabled: false }, 'landmark-one-main': { enabled: false }, 'page-has-heading-one': { enabled: false } } };
    return (await run(options)).violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }, targets);
}

/** What stands wider than the frame, or has to be scrolled sideways. */
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
      .map((element) => `${element.className || element.tagName}: ${(element.textContent ?? '').slice(0, 40)}`);
  });
}

function leave(file: string, now: Buffer, picture: string): void {
  mkdirSync(DIFFERENCES, { recursive: true });
  writeFileSync(join(DIFFERENCES, file), now);
  if (picture) writeFileSync(join(DIFFERENCES, file.replace('.png', '-difference.png')), Buffer.from(picture, 'base64'));
}
