interface NotedMark {
  readonly range: AbstractRange;
  readonly at: number;
}

const noted: NotedMark[] = [];
let since = 0;

/** From now on notes in which order marks are made; a mark that is made again keeps its first place. */
export function noteMarks(): void {
  const { add } = Highlight.prototype;
  since = performance.now();
  Highlight.prototype.add = function (range) {
    noted.push({ range, at: performance.now() });
    return add.call(this, range);
  };
}

/** @returns how many marks out of view were made before the last one in view, and when that was, ms */
export function orderOfMarks(): { before: number; inView: number; elsewhere: number; ms: number } {
  const shown = noted.map((mark) => ({ ...mark, inView: isInView(mark.range) }));
  const last = shown.findLastIndex(({ inView }) => inView);
  const count = (marks: typeof shown, inView: boolean): number =>
    marks.filter((mark) => mark.inView === inView).length;
  return {
    before: count(shown.slice(0, Math.max(0, last)), false),
    inView: count(shown, true),
    elsewhere: count(shown, false),
    ms: (shown[last]?.at ?? since) - since,
  };
}

function isInView({
  startContainer,
  startOffset,
  endContainer,
  endOffset,
}: AbstractRange): boolean {
  const range = new Range();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  const { top, bottom } = range.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
