import type { Bench } from '../bench';
import { articlePage } from '../support/generated-pages';
import type { Figure } from '../targets';

const PATH = 'in-the-middle.html';

/** Scrolls to the page's middle before the first mark, and records the first frame of each mark. */
const WATCH = `<script>
  scrollTo({ top: document.documentElement.scrollHeight / 2, behavior: 'instant' });
  globalThis.seen = [];
  let frame = 0;
  const known = new WeakMap();
  (function look() {
    frame += 1;
    for (const [, highlight] of CSS.highlights) for (const range of highlight) {
      const { startContainer, startOffset } = range;
      const offsets = known.get(startContainer) ?? new Set();
      known.set(startContainer, offsets);
      if (offsets.has(startOffset)) continue;
      offsets.add(startOffset);
      seen.push({ range, frame });
    }
    requestAnimationFrame(look);
  })();
</script>`;

/** Opens a long article in its middle and records the order in which marks are painted. */
export async function visibleFirstFigures(bench: Bench): Promise<Figure[]> {
  bench.server.add(PATH, articlePage({ words: 40_000, nameEvery: 50, end: WATCH }));
  const tab = await (await bench.browser('ours')).open(PATH);
  await tab.marked();
  const { before, inView, elsewhere } = await tab.page.evaluate(orderOfMarks);
  await tab.page.close();
  return [
    {
      target: 'annotated.visible-first',
      value: (100 * before) / elsewhere,
      detail: `${inView} in view; ${before} of ${elsewhere} others in frames before theirs`,
    },
  ];
}

function orderOfMarks(): { before: number; inView: number; elsewhere: number } {
  const { seen } = globalThis as unknown as { seen: { range: AbstractRange; frame: number }[] };
  const shown = seen.map(({ range, frame }) => {
    const live = new Range();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    const { top, bottom } = live.getBoundingClientRect();
    return { frame, isInView: bottom > 0 && top < innerHeight };
  });
  const inView = shown.filter(({ isInView }) => isInView);
  const elsewhere = shown.filter(({ isInView }) => !isInView);
  const last = Math.max(0, ...inView.map(({ frame }) => frame));
  return {
    before: elsewhere.filter(({ frame }) => frame < last).length,
    inView: inView.length,
    elsewhere: elsewhere.length,
  };
}
