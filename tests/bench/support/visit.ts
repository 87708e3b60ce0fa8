import type { Bench, Contender } from '../bench';
import { sum } from '../statistics';
import { between, mainThread, untilAtRest, type MainThread } from './main-thread';
import { byKind, scriptSlices, traced, type Kind, type Slice } from './trace';

/** A page that was loaded and left alone until it was at rest. */
export interface Visit extends MainThread {
  /** Number of highlighted ranges, of the page's own too, and of elements. */
  readonly ranges: number;
  readonly elements: number;
}

/**
 * Loads a page without its own scripts in a new process of the contender's browser, and waits until
 * it is at rest.
 */
export async function visit(bench: Bench, who: Contender, path: string): Promise<Visit> {
  const tab = await (await bench.browser(who)).openTab();
  try {
    await tab.load(`still/${path}`);
    const work = await untilAtRest(tab.session);
    return { ...work, ...(await tab.page.evaluate(countInPage)) };
  } finally {
    await tab.page.close();
  }
}

export interface TracedVisit extends MainThread {
  /**
   * Style and layout passes after the page was loaded; earlier ones depend on the order of parsing.
   */
  readonly passesAfterLoad: number;
  readonly slices: readonly Slice[];
  /** Time of script, with its compilation and garbage collection, ms. */
  readonly timeOfScript: number;
  readonly kinds: ReadonlyMap<Kind, number>;
}

/** The same with tracing, which takes some time of its own. */
export async function tracedVisit(
  bench: Bench,
  who: Contender,
  path: string,
): Promise<TracedVisit> {
  const tab = await (await bench.browser(who)).openTab();
  try {
    let work: MainThread | undefined;
    let afterLoad: MainThread | undefined;
    const events = await traced(tab.session, async () => {
      await tab.load(`still/${path}`);
      const loaded = await mainThread(tab.session);
      work = await untilAtRest(tab.session);
      afterLoad = between(loaded, work);
    });
    const slices = scriptSlices(events);
    return {
      ...work!,
      passesAfterLoad: afterLoad!.stylePasses + afterLoad!.layoutPasses,
      slices,
      timeOfScript: sum(slices.map(({ ms }) => ms)),
      kinds: byKind(events),
    };
  } finally {
    await tab.page.close();
  }
}

function countInPage(): { ranges: number; elements: number } {
  let ranges = 0;
  for (const [, { size }] of CSS.highlights) ranges += size;
  return { ranges, elements: document.getElementsByTagName('*').length };
}
