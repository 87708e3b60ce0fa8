/** Frames of each tab that have our scripts, kept until the browser is closed. */
import { browser } from 'wxt/browser';

const KEY = 'frames';

/** A page can have any number of frames; no more than this many are marked. */
const MOST_FRAMES = 10;

/** Ids of frames by the id of their tab. */
type Frames = Readonly<Record<string, readonly number[]>>;

/**
 * @param tab the tab's id
 * @returns frame ids, that of the page itself (0) first; a frame that is gone does not answer
 */
export async function framesOf(tab: number): Promise<readonly number[]> {
  return [0, ...((await read())[tab] ?? [])];
}

/**
 * @param tab the tab's id
 * @param frames into which the sentinel is injected, in document order
 * @param isPage whether the tab's page reported them: the frames of an earlier page are then forgotten
 */
export async function noteFrames(
  tab: number,
  frames: readonly number[],
  isPage: boolean,
): Promise<void> {
  await change((all) => {
    const before = isPage ? [] : (all[tab] ?? []);
    return { ...all, [tab]: [...new Set([...before, ...frames])].slice(0, MOST_FRAMES) };
  });
}

/** Forgets the frames of a tab that was closed. */
export async function forgetFrames(tab: number): Promise<void> {
  if ((await framesOf(tab)).length === 1) return;
  await change((all) =>
    Object.fromEntries(Object.entries(all).filter(([id]) => id !== String(tab))),
  );
}

async function change(to: (all: Frames) => Frames): Promise<void> {
  await navigator.locks.request('pactlight-frames', async () => {
    await browser.storage.session.set({ [KEY]: to(await read()) });
  });
}

async function read(): Promise<Frames> {
  return ((await browser.storage.session.get(KEY))[KEY] as Frames | undefined) ?? {};
}
