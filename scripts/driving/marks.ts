import type { DrivenPage } from './extension-browser';
import { steadyValue, waitFor } from './wait-for';

/** A painted mention in the browser's highlight registry. */
export interface Mark {
  /** An issue's id, or `people`, `institutions`, `countries`, `pact`. */
  readonly key: string;
  readonly text: string;
  /** Box of its first line in the viewport, CSS px; without a size if nothing is drawn. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** @returns the marks that are painted now, by key, each key in document order */
export async function marksOf(page: Pick<DrivenPage, 'evaluate'>): Promise<readonly Mark[]> {
  return page.evaluate(
    (prefix, accents) => {
      const marks: Mark[] = [];
      for (const [name, highlight] of CSS.highlights) {
        const key = name.slice(prefix.length);
        if (!name.startsWith(prefix) || accents.some((accent) => key.startsWith(`${accent}-`)))
          continue;
        for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
          const range = new Range();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          const { x = 0, y = 0, width = 0, height = 0 } = range.getClientRects()[0] ?? {};
          marks.push({ key, text: range.toString(), x, y, width, height });
        }
      }
      // Ranges are not necessarily registered in the order of the text.
      return marks.sort((a, b) => a.key.localeCompare(b.key) || a.y - b.y || a.x - b.x);
    },
    PREFIX,
    ACCENTS,
  );
}

/**
 * Waits until a page has marks and their number no longer changes.
 *
 * @param limit time limit, ms
 * @returns whether that happened in time
 */
export async function marksSettled(
  page: Pick<DrivenPage, 'evaluate'>,
  limit: number,
): Promise<boolean> {
  let last = 0;
  let looksAlike = 0;
  return waitFor(async () => {
    const { length } = await marksOf(page);
    looksAlike = length > 0 && length === last ? looksAlike + 1 : 0;
    last = length;
    return looksAlike === STEADY_LOOKS;
  }, limit);
}

/**
 * @returns the text of the mark at the pointer (`hover`) or of the reader's place (`current`), if
 *   any
 */
export async function accentOf(
  page: DrivenPage,
  accent: 'hover' | 'current',
): Promise<string | undefined> {
  const text = await page.evaluate((prefix) => {
    // There is one registered name for each tint.
    const [name = ''] = [...CSS.highlights.keys()].filter((one) => one.startsWith(prefix));
    for (const { startContainer, startOffset, endContainer, endOffset } of CSS.highlights.get(
      name,
    ) ?? []) {
      const range = new Range();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range.toString();
    }
    return null;
  }, `${PREFIX}${accent}-`);
  return text ?? undefined;
}

/**
 * Scrolls the first mark with this text to the middle of the viewport. Waits for it, since far from
 * the view not all marks are painted while a page goes on changing.
 *
 * @returns the mark with its new box
 */
export async function bringIntoView(page: DrivenPage, text: string): Promise<Mark> {
  const find = async () =>
    (await marksOf(page)).filter((mark) => mark.text === text && mark.width > 0);
  const mark = await steadyValue(async () => (await find())[0], FOUND_MS);
  if (!mark) throw new Error(`${page.url}: no mark reads "${text}"`);
  await page.evaluate((y) => scrollBy({ top: y - innerHeight / 2, behavior: 'instant' }), mark.y);
  const height = await page.evaluate(() => innerHeight);
  const findInView = async () => {
    const marks = await find();
    return marks.find(({ y }) => y >= 0 && y < height) ?? marks[0];
  };
  return (await steadyValue(findInView, FOUND_MS)) ?? mark;
}

/** Time limit for a mark to be painted, ms. */
const FOUND_MS = 10_000;

/** A page is marked in slices. After this many looks with the same marks it is complete. */
const STEADY_LOOKS = 4;

const PREFIX = 'pactlight-';
/** Highlights that paint a mention a second time, as an accent. */
const ACCENTS: readonly string[] = ['hover', 'current', 'flash'];
