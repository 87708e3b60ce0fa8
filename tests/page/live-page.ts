import { Window } from 'happy-dom';
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { MarkPainter, type MarkChoice } from '../../lib/page/marks/mark-painter';
import { BlockMatcher, partOf } from '../../lib/page/text/block-matcher';
import { MentionStore } from '../../lib/page/text/mentions/mention-store';
import { PageObserver } from '../../lib/page/text/page-observer';
import { localEngine } from './engine/local-engine';

export const EVERYTHING: MarkChoice = { amount: 'every', isWanted: () => true };

/** Fake of the browser's highlight registry: keeps the ranges that were added and not removed. */
export class Painted {
  readonly ranges = new Set<AbstractRange>();
  add = (_key: string, range: AbstractRange): unknown => this.ranges.add(range);
  remove = (range: AbstractRange): unknown => this.ranges.delete(range);
  move = (before: AbstractRange, after: AbstractRange): unknown =>
    this.ranges.delete(before) && this.ranges.add(after);
  moveAccents = (): void => undefined;
}

/**
 * A window of its own, not a test environment, since packs are read from disk with Node's globals.
 */
const window = new Window();

export interface Live {
  readonly page: MentionStore;
  readonly painter: MarkPainter;
  readonly observer: PageObserver;
  /** Reads and matches the page, and then follows its changes. */
  start(): Promise<void>;
}

/** @param onPaint called each time after marks are painted */
export function annotate(
  painted: Painted,
  choice = EVERYTHING,
  onPaint: () => void = () => undefined,
): Live {
  const painter = new MarkPainter(painted, { of: () => 'shown' });
  const page = new MentionStore(painter);
  const paint = (): undefined => {
    painter.paint(page.blocks(), choice);
    onPaint();
  };
  const engine = localEngine();
  const observer = new PageObserver(page, new BlockMatcher(engine, page), {
    beginInView: () => painter.beginInView(),
    show: () => Promise.resolve(paint()).then(() => 0),
    done: paint,
    pageChanges: () => undefined,
  });
  const start = async (): Promise<void> => {
    const blocks = await observer.read(document.body);
    const count = partOf(blocks);
    const texts = blocks.slice(0, count).map(({ text }) => text);
    await observer.follow({ count, matched: await engine.match(texts) });
  };
  return { page, painter, observer, start };
}

/** @returns what a second reading of the whole page finds */
export async function readFromScratch(): Promise<MentionStore> {
  const fresh = annotate(new Painted());
  await fresh.start();
  fresh.observer.stop();
  return fresh.page;
}

/** Mentions as a reader sees them, in order. */
export const seen = (page: MentionStore): string[] =>
  page
    .mentions()
    .map(({ concept, block, start, end }) => `${block.text.slice(start, end)}=${concept}`);

/** Waits until changes of the page are read, unless the machine is busy. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 40));

/** Makes the page global before all tests of a file, and closes it after them. */
function openPage(): void {
  beforeAll(() => {
    for (const name of ['document', 'Node', 'NodeFilter', 'MutationObserver', 'Element'] as const)
      vi.stubGlobal(name, window[name]);
    // Missing in happy-dom.
    vi.stubGlobal('StaticRange', function StaticRange(this: object, place: StaticRangeInit) {
      Object.assign(this, place);
    });
    vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run, 0));
    vi.stubGlobal('scrollY', 0);
    vi.stubGlobal('innerHeight', 800);
    vi.stubGlobal('innerWidth', 1000);
    Element.prototype.checkVisibility ??= () => true;
  });
  afterAll(async () => {
    vi.unstubAllGlobals();
    await window.happyDOM.close();
  });
}

/** The page of a test, and its marks. */
interface Opened {
  live: Live;
  painted: Painted;
}

/** Before each test, opens a page of two paragraphs and marks it. */
export function openArticle(): Opened {
  openPage();
  const opened = {} as Opened;
  beforeEach(async () => {
    document.body.innerHTML =
      '<article><p>The Trans-Pacific Partnership and <b>Japan</b>.</p><p>Tariffs on rice.</p></article>';
    opened.painted = new Painted();
    opened.live = annotate(opened.painted);
    await opened.live.start();
  });
  afterEach(() => {
    opened.live.observer.stop();
    vi.stubGlobal('scrollY', 0);
  });
  return opened;
}
