import { Window } from 'happy-dom';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { NearView } from '../../../lib/page/marks/near-view';

const window = new Window();

const MOST_EVERYWHERE = 20;

/** Tells what a test has it tell, of what it was given to observe. */
class FakeObserver {
  static last: FakeObserver | null = null;
  readonly observed = new Set<Element>();
  constructor(private readonly hear: (entries: object[]) => void) {
    FakeObserver.last = this;
  }
  observe = (element: Element): unknown => this.observed.add(element);
  unobserve = (element: Element): unknown => this.observed.delete(element);
  disconnect = (): void => this.observed.clear();
  tell(target: Element, isIntersecting: boolean, height = 20): void {
    if (!this.observed.has(target))
      throw new Error('Nobody observes the element: the browser would not tell of it.');
    this.hear([{ target, isIntersecting, boundingClientRect: { width: height, height } }]);
  }
}

let painted: Set<AbstractRange>;
let view: NearView;

beforeAll(() => vi.stubGlobal('IntersectionObserver', FakeObserver));
afterAll(async () => {
  vi.unstubAllGlobals();
  await window.happyDOM.close();
});
beforeEach(() => {
  FakeObserver.last = null;
  painted = new Set();
  view = new NearView(
    (_key, range, isNear) => void (isNear ? painted.add(range) : painted.delete(range)),
    MOST_EVERYWHERE,
  );
});

/** Adds ranges in one paragraph. */
function paragraph(ranges: number): { element: Element; ranges: AbstractRange[] } {
  const element = window.document.createElement('p') as unknown as Element;
  element.textContent = 'Japan';
  const made = Array.from(
    { length: ranges },
    () => ({ startContainer: element.firstChild }) as unknown as AbstractRange,
  );
  for (const range of made) view.add('countries', range);
  return { element, ranges: made };
}

describe('a page of a few marks', () => {
  it('has all of them painted, and nothing is watched', () => {
    const { ranges } = paragraph(MOST_EVERYWHERE);
    expect(painted.size).toBe(MOST_EVERYWHERE);
    view.remove(ranges[0]!);
    expect(painted.size).toBe(MOST_EVERYWHERE - 1);
    expect(FakeObserver.last).toBeNull();
  });
});

describe('a page of many', () => {
  const many = () => {
    const first = paragraph(MOST_EVERYWHERE + 1);
    const later = paragraph(3);
    return { first, later, observer: FakeObserver.last! };
  };

  it('keeps what is painted until it is known to be far away', () => {
    const { first, observer } = many();
    expect(painted).toContain(first.ranges.at(-1));
    observer.tell(first.element, false);
    expect(painted.size).toBe(0);
  });

  it('has the others painted while they are near', () => {
    const { later, observer } = many();
    expect(painted).not.toContain(later.ranges[0]);
    observer.tell(later.element, true);
    expect(later.ranges.every((range) => painted.has(range))).toBe(true);
    observer.tell(later.element, false);
    expect(later.ranges.some((range) => painted.has(range))).toBe(false);
  });

  it('has what comes to a near paragraph painted at once', () => {
    const { later, observer } = many();
    observer.tell(later.element, true);
    const more = { startContainer: later.element.firstChild } as unknown as AbstractRange;
    view.add('countries', more);
    expect(painted).toContain(more);
  });

  it('has text painted whose element has no box of its own', () => {
    const { later, observer } = many();
    observer.tell(later.element, false, 0);
    expect(painted).toContain(later.ranges[0]);
  });

  it('forgets a paragraph with its last mark', () => {
    const { later, observer } = many();
    observer.tell(later.element, true);
    for (const range of later.ranges) view.remove(range);
    expect(observer.observed).not.toContain(later.element);
    expect(later.ranges.some((range) => painted.has(range))).toBe(false);
  });
});

describe('a page that goes on changing', () => {
  const changing = () => {
    const { element, ranges } = paragraph(3);
    view.pageChanges(true);
    return { element, ranges, observer: FakeObserver.last! };
  };

  it('has only what is near painted, however few there are', () => {
    const { element, ranges, observer } = changing();
    expect(painted.size).toBe(3);
    observer.tell(element, false);
    expect(painted.size).toBe(0);
    observer.tell(element, true);
    expect(painted).toEqual(new Set(ranges));
  });

  it('keeps what it moves to another element painted until that is known to be far away', () => {
    const { ranges } = changing();
    const element = window.document.createElement('p') as unknown as Element;
    element.textContent = 'Japan';
    const after = { startContainer: element.firstChild } as unknown as AbstractRange;
    view.move(ranges[0]!, after);
    expect(painted).toEqual(new Set([after, ranges[1], ranges[2]]));
    FakeObserver.last!.tell(element, false);
    expect(painted).not.toContain(after);
  });

  it('has all of them painted once it has come to rest, and nothing is watched', () => {
    const { element, ranges, observer } = changing();
    observer.tell(element, false);
    const later = paragraph(1);
    expect(painted.size).toBe(0);
    view.pageChanges(false);
    expect(painted).toEqual(new Set([...ranges, ...later.ranges]));
    expect(observer.observed.size).toBe(0);
  });

  it('goes on painting what is near where there are many', () => {
    const first = paragraph(MOST_EVERYWHERE + 1);
    FakeObserver.last!.tell(first.element, false);
    view.pageChanges(true);
    view.pageChanges(false);
    expect(painted.size).toBe(0);
    FakeObserver.last!.tell(first.element, true);
    expect(painted.size).toBe(MOST_EVERYWHERE + 1);
  });
});
