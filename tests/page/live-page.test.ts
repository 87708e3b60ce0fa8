import { Window } from 'happy-dom';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { MarkPainter, type MarkChoice } from '../../lib/page/marks/mark-painter';
import { BlockMatcher, partOf } from '../../lib/page/text/block-matcher';
import { MentionStore, MOST_MENTIONS } from '../../lib/page/text/mention-store';
import { PageObserver } from '../../lib/page/text/page-observer';
import { often, PATIENCE_MS } from '../fuzz/arbitrary';
import { localEngine } from './engine/local-engine';

const EVERYTHING: MarkChoice = { amount: 'every', isWanted: () => true };

/** Stands in for the browser's registry: what is painted is what was added and not removed. */
class Painted {
  readonly ranges = new Set<AbstractRange>();
  add = (_key: string, range: AbstractRange): unknown => this.ranges.add(range);
  remove = (_key: string, range: AbstractRange): unknown => this.ranges.delete(range);
  moveAccents = (): void => undefined;
}

/** A page of its own rather than a test environment: packs are read from disk, which needs Node's. */
const window = new Window();

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

interface Live {
  readonly page: MentionStore;
  readonly painter: MarkPainter;
  readonly observer: PageObserver;
  /** Reads and matches the page, and goes on watching it. */
  start(): Promise<void>;
}

/** @param onPaint called after each time that marks are painted */
function annotate(
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
  const observer = new PageObserver(page, new BlockMatcher(engine, page, () => null), {
    beginInView: () => painter.beginInView(),
    show: () => Promise.resolve(paint()).then(() => 0),
    done: paint,
  });
  const start = async (): Promise<void> => {
    const blocks = await observer.read(document.body);
    const count = partOf(blocks);
    const texts = blocks.slice(0, count).map(({ text }) => text);
    await observer.follow({ count, matched: await engine.match(texts, null) });
  };
  return { page, painter, observer, start };
}

async function readFromScratch(): Promise<MentionStore> {
  const fresh = annotate(new Painted());
  await fresh.start();
  fresh.observer.stop();
  return fresh.page;
}

/** Mentions as a reader sees them, in order. */
const seen = (page: MentionStore): string[] =>
  page
    .mentions()
    .map(({ concept, block, start, end }) => `${block.text.slice(start, end)}=${concept}`);

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 40));

let live: Live;
let painted: Painted;

beforeEach(async () => {
  document.body.innerHTML =
    '<article><p>The Trans-Pacific Partnership and <b>Japan</b>.</p><p>Tariffs on rice.</p></article>';
  painted = new Painted();
  live = annotate(painted);
  await live.start();
});
afterEach(() => {
  live.observer.stop();
  vi.stubGlobal('scrollY', 0);
});

/** A reading rests more than a hundred times as long as it took: on a machine with much else to do that is seconds. */
const SOON = { timeout: 15_000 };

describe('a page that changes', () => {
  it('is marked at first', () => {
    expect(seen(live.page)).toEqual([
      'Trans-Pacific Partnership=tpp',
      'Japan=japan',
      'Tariffs=tariffs',
      'rice=rice',
    ]);
    expect(painted.ranges.size).toBe(4);
  });

  it('loses the marks of what is removed at once', async () => {
    document.querySelector('p')!.remove();
    await Promise.resolve();
    expect(painted.ranges.size).toBe(2);
  });

  it('forgets a stale range before the next paint, and reads the line again', async () => {
    document.querySelector('b')!.firstChild!.nodeValue = 'Peru';
    await Promise.resolve();
    expect(
      [...painted.ranges].every(({ startContainer }) => startContainer.textContent !== 'Peru'),
    ).toBe(true);
    await vi.waitFor(() => expect(seen(live.page)).toContain('Peru=peru'), SOON);
    expect(seen(live.page)).not.toContain('Japan=japan');
  });

  it.each([
    [
      'shows what it hid',
      '<p hidden>Peru</p>',
      (element: Element) => element.removeAttribute('hidden'),
      true,
    ],
    [
      'shows a part of a line',
      '<p>So <b hidden>Peru</b> it goes.</p>',
      (element: Element) => element.querySelector('b')!.removeAttribute('hidden'),
      true,
    ],
    [
      'hides what it showed',
      '<p>Peru</p>',
      (element: Element) => element.setAttribute('hidden', ''),
      false,
    ],
    [
      'lets its reader write where they read',
      '<p>Peru</p>',
      (element: Element) => element.setAttribute('contenteditable', 'true'),
      false,
    ],
    [
      'takes writing away',
      '<p contenteditable>Peru</p>',
      (element: Element) => element.removeAttribute('contenteditable'),
      true,
    ],
  ])('is followed where it %s', async (_name, html, change, isMarked) => {
    document.querySelector('article')!.insertAdjacentHTML('beforeend', html);
    await new Promise((resolve) => setTimeout(resolve, 250));
    await vi.waitFor(() => expect(seen(live.page).includes('Peru=peru')).toBe(!isMarked), SOON);
    change(document.querySelector('article')!.lastElementChild!);
    await vi.waitFor(() => expect(seen(live.page).includes('Peru=peru')).toBe(isMarked), SOON);
    expect(painted.ranges.size).toBe(isMarked ? 5 : 4);
  });

  it('is read again where what made a line no name is hidden', async () => {
    document.querySelector('article')!.insertAdjacentHTML('beforeend', '<p>Chile<i>Japan</i></p>');
    await new Promise((resolve) => setTimeout(resolve, 250));
    document
      .querySelector('article')!
      .lastElementChild!.querySelector('i')!
      .toggleAttribute('hidden');
    await vi.waitFor(() => expect(seen(live.page)).toContain('Chile=chile'), SOON);
  });

  it('is read again where the rest of a line is torn from what made it no name', async () => {
    document.querySelector('article')!.insertAdjacentHTML('beforeend', '<p><i>Japan</i>Chile</p>');
    await new Promise((resolve) => setTimeout(resolve, 250));
    document.querySelector('article')!.lastElementChild!.querySelector('i')!.firstChild!.remove();
    await vi.waitFor(() => expect(seen(live.page)).toContain('Chile=chile'));
  });

  it('marks what comes, and what it introduces earlier on the page', async () => {
    document.querySelector('article')!.insertAdjacentHTML('afterbegin', '<p>Thorn spoke.</p>');
    document
      .querySelector('article')!
      .insertAdjacentHTML('beforeend', '<p>Craig Thorn was a negotiator.</p>');
    await vi.waitFor(() => expect(seen(live.page)[0]).toBe('Thorn=craig-thorn'), SOON);
  });
});

describe('a page that names more than anybody reads', () => {
  it.each([
    ['in many lines', `<p>${'Japan and Peru. '.repeat(20)}</p>`.repeat(MOST_MENTIONS / 40 + 10)],
    ['in one line', `<p>${'Japan and Peru, '.repeat(MOST_MENTIONS / 2 + 500)}</p>`],
  ])(
    'keeps a bounded number of mentions, those that are read first, and goes on when some are gone: %s',
    async (_name, html) => {
      live.observer.stop();
      document.body.innerHTML = html;
      painted = new Painted();
      live = annotate(painted);
      await live.start();
      expect(live.page.mentions()).toHaveLength(MOST_MENTIONS);
      expect(painted.ranges.size).toBe(MOST_MENTIONS);
      document.body.insertAdjacentHTML('beforeend', '<p>Chile comes too late.</p>');
      await settled();
      expect(seen(live.page)).not.toContain('Chile=chile');
      document.querySelector('p')!.remove();
      document.body.insertAdjacentHTML('beforeend', '<p>Brunei comes in time.</p>');
      await vi.waitFor(() => expect(seen(live.page)).toContain('Brunei=brunei'), { timeout: 5000 });
      expect(live.page.mentions().length).toBeLessThanOrEqual(MOST_MENTIONS);
    },
    60_000,
  );

  it('remembers a bounded number of changes, and reads all of it again after more', async () => {
    const list = document.createElement('ul');
    document.body.append(list);
    await settled();
    for (let i = 0; i < 12_000; i++)
      list.append(
        Object.assign(document.createElement('li'), {
          textContent: i % 4000 ? 'Nothing.' : 'Peru.',
        }),
      );
    await vi.waitFor(
      () => expect(seen(live.page).filter((mention) => mention === 'Peru=peru')).toHaveLength(3),
      { timeout: 20_000 },
    );
    expect(seen(live.page)).toContain('Trans-Pacific Partnership=tpp');
  }, 60_000);
});

describe('a page that is opened in its middle', () => {
  const SENSIBLE: MarkChoice = { ...EVERYTHING, amount: 'sensible' };
  const FIRST: MarkChoice = { ...EVERYTHING, amount: 'first' };

  it.each([
    ['keeps the marks in view when what stands before becomes known', SENSIBLE, ['Japan', 'Japan']],
    ['marks the first on the page, wherever reading began', FIRST, ['Japan']],
  ])('%s', async (_name, choice, expected) => {
    document.body.innerHTML = `<p>The TPP and Japan.</p>${`<p>${'So it goes. '.repeat(200)}</p>`.repeat(40)}<p id="view">Japan again.</p>`;
    const inView = document.querySelector('#view')!.firstChild;
    vi.stubGlobal('scrollY', 800);
    Object.assign(document, { caretPositionFromPoint: () => ({ offsetNode: inView }) });
    const own = new Painted();
    const marked: string[][] = [];
    const { page, observer, start } = annotate(own, choice, () =>
      marked.push(
        [...own.ranges].map(({ startContainer }) =>
          startContainer === inView ? 'in view' : 'before',
        ),
      ),
    );
    await start();
    observer.stop();

    // What the page begins with is known first; then what is in view, before all between.
    expect(marked[0]).toEqual(['before', 'before']);
    expect(marked[1]!.includes('in view')).toBe(choice === SENSIBLE);
    expect(seen(page).filter((mention) => mention === 'Japan=japan')).toHaveLength(2);
    expect(
      [...own.ranges].filter(
        ({ startOffset, endOffset, startContainer }) =>
          startContainer.textContent!.slice(startOffset, endOffset) === 'Japan',
      ),
    ).toHaveLength(expected.length);
    expect(marked.at(-1)!.includes('in view')).toBe(choice === SENSIBLE);
  });
});

/** One change of the page, by numbers that choose node and text. */
type Change = readonly [kind: number, where: number, what: number];
/** Names that need nothing of the page around them: what a page once told about others it goes on telling. */
const TEXTS = [
  'Japan',
  ' and Chile',
  'no name here',
  'United ',
  'States',
  '<p>Peru</p>',
  '<i>Trans-</i>Pacific Partnership',
  '<div>Mexico<p>Canada</p>Brunei</div>',
  '<br>',
];

function apply([kind, where, what]: Change): void {
  const nodes: ChildNode[] = [];
  const walker = document.createTreeWalker(
    document.body,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  );
  while (walker.nextNode()) nodes.push(walker.currentNode as ChildNode);
  const node = nodes[where % Math.max(1, nodes.length)];
  const other = nodes[what % Math.max(1, nodes.length)];
  const text = TEXTS[what % TEXTS.length]!;
  if (!node) document.body.insertAdjacentHTML('beforeend', `<p>${text}</p>`);
  else if (kind === 0) node.remove();
  else if (kind === 1 && node.nodeType === 3) node.nodeValue = text.replace(/<[^>]*>/g, '');
  else if (kind === 2) {
    const made = document.createElement('template');
    made.innerHTML = text;
    node.before(made.content.cloneNode(true));
  } else if (kind === 3 && node.parentElement) node.parentElement.append(node);
  else if (kind === 4 && node.nodeType === 3 && (node as unknown as Text).length > 2)
    (node as unknown as Text).splitText(2);
  else if (kind === 5) document.body.normalize();
  else if (kind === 6 && other?.nodeType === 1 && !node.contains(other))
    (other as unknown as Element).append(node);
  else if (kind === 7 && node instanceof window.Element)
    (node as unknown as Element).toggleAttribute('hidden');
  else if (kind === 8 && node instanceof window.Element)
    (node as unknown as Element).setAttribute('contenteditable', String(what % 2 === 0));
  else if (kind === 9 && node.parentElement) {
    const around = document.createElement(what % 2 ? 'i' : 'section');
    node.replaceWith(around);
    around.append(node);
  } else if (kind === 10) {
    const body = document.createElement('body');
    body.append(...document.body.childNodes);
    document.body.replaceWith(body);
  } else if (kind === 11)
    (node.parentElement ?? document.body).replaceChildren(text.replace(/<[^>]*>/g, ''), node);
}

describe('whatever changes', () => {
  it(
    'what is found in steps is what reading the whole page again finds',
    async () => {
      const change = fc.tuple(fc.nat(11), fc.nat(60), fc.nat(60));
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.array(change, { maxLength: 4 }), { maxLength: 4 }),
          async (rounds) => {
            document.body.innerHTML =
              '<p>The Trans-Pacific Partnership and <b>Japan</b></p><ul><li>Peru</li><li>Chile</li></ul>';
            await settled();
            for (const round of rounds) {
              for (const one of round) apply(one);
              await settled();
            }
            await vi.waitFor(
              async () => {
                const fresh = await readFromScratch();
                const places = (page: MentionStore): string[] => seen(page).toSorted();
                expect(places(live.page)).toEqual(places(fresh));
              },
              { timeout: 20_000, interval: 50 },
            );
          },
        ),
        // To shrink is to wait, over and over, for what does not come.
        { numRuns: often(25).numRuns, endOnFailure: true },
      );
    },
    PATIENCE_MS + 150_000,
  );
});
