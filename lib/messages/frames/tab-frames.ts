/** Which frames of a tab our scripts are in, beside its page: kept until the browser is closed. */
import { browser } from 'wxt/browser';

/** At most this many frames of a page are marked. */
const MOST_FRAMES = 10;

/**
 * @param tab the tab's id
 * @returns frame ids in document order, that of the page itself first; one that is gone answers
 *   nobody
 */
export async function framesOf(tab: number): Promise<readonly number[]> {
  return [0, ...(await read(tab))];
}

/**
 * @param tab the tab's id
 * @param change called with the frames known so far, one call after the other
 * @returns what it gave, or as many of them as a tab may have
 */
export async function changeFrames(
  tab: number,
  change: (known: readonly number[]) => Promise<readonly number[]>,
): Promise<readonly number[]> {
  return navigator.locks.request(keyOf(tab), async () => {
    const known = await read(tab);
    const frames = (await change(known)).slice(0, MOST_FRAMES);
    if (frames.join() !== known.join()) await browser.storage.session.set({ [keyOf(tab)]: frames });
    return frames;
  });
}

/** Forgets the frames of a tab that was closed. */
export async function forgetFrames(tab: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tab));
}

function keyOf(tab: number): string {
  return `frames-${tab}`;
}

async function read(tab: number): Promise<readonly number[]> {
  const key = keyOf(tab);
  return ((await browser.storage.session.get(key))[key] as readonly number[] | undefined) ?? [];
}
