import { Window } from 'happy-dom';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { NearView } from '../../../lib/page/marks/near-view';

const window = new Window();

const MOST_EVERYWHERE = 20;

/** Calls back with the entries that a test gives, if their elements are observed. */
class FakeObserver {
  static last: FakeObserver | null = null;
  readonly observed = new Set<Element>();
  constructor(private readonly onEntries: (entries: object[]) => void) {
    FakeObserver.last = this;
  }
  observe = (element: Element): unknown => this.observed.add(element);
  unobserve = (element: Element): unknown => this.observed.delete(element);
  disconnect = (): void => this.observed.clear();
  callBack(target: Element, isIntersecting: boolean, height = 20): void {
    if (!this.observed.has(target))
      throw new Error('The element is not observed, so the browser would not call back.');
    this.onEntries([{ target, isIntersecting, boundingClientRect: { width: height, height } }]);
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
  it('has all of them painted, and nothing is observed', () => {
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

  it('keeps painted marks until they are known to be far away', () => {
    const { first, observer } = many();
    expect(painted).toContain(first.ranges.at(-1));
    observer.callBack(first.element, false);
    expect(painted.size).toBe(0);
  });

  it('has the others painted while they are near', () => {
    const { later, observer } = many();
    expect(painted).not.toContain(later.ranges[0]);
    observer.callBack(later.element, true);
    expect(later.ranges.every((range) => painted.has(range))).toBe(true);
    observer.callBack(later.element, false);
    expect(later.ranges.some((range) => painted.has(range))).toBe(false);
  });

  it('paints new marks of a near paragraph at once', () => {
    const { later, observer } = many();
    observer.callBack(later.element, true);
    const more = { startContainer: later.element.firstChild } as unknown as AbstractRange;
    view.add('countries', more);
    expect(painted).toContain(more);
  });

  it('paints text whose element has no box of its own', () => {
    const { later, observer } = many();
    observer.callBack(later.element, false, 0);
    expect(painted).toContain(later.ranges[0]);
  });

  it('forgets a paragraph with its last mark', () => {
    const { later, observer } = many();
    observer.callBack(later.element, true);
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

  it('has only near marks painted, even if there are few', () => {
    const { element, ranges, observer } = changing();
    expect(painted.size).toBe(3);
    observer.callBack(element, false);
    expect(painted.size).toBe(0);
    observer.callBack(element, true);
    expect(painted).toEqual(new Set(ranges));
  });

  it('keeps a mark painted that it moves to another element, until that is known to be far away', () => {
    const { ranges } = changing();
    const element = window.document.createElement('p') as unknown as Element;
    element.textContent = 'Japan';
    const after = { startContainer: element.firstChild } as unknown as AbstractRange;
    view.move(ranges[0]!, after);
    expect(painted).toEqual(new Set([after, ranges[1], ranges[2]]));
    FakeObserver.last!.callBack(element, false);
    expect(painted).not.toContain(after);
  });

  it('has all of them painted after it is at rest, and nothing is observed', () => {
    const { element, ranges, observer } = changing();
    observer.callBack(element, false);
    const later = paragraph(1);
    expect(painted.size).toBe(0);
    view.pageChanges(false);
    expect(painted).toEqual(new Set([...ranges, ...later.ranges]));
    expect(observer.observed.size).toBe(0);
  });

  it('still paints only near marks if there are many', () => {
    const first = paragraph(MOST_EVERYWHERE + 1);
    FakeObserver.last!.callBack(first.element, false);
    view.pageChanges(true);
    view.pageChanges(false);
    expect(painted.size).toBe(0);
    FakeObserver.last!.callBack(first.element, true);
    expect(painted.size).toBe(MOST_EVERYWHERE + 1);
  });
});
