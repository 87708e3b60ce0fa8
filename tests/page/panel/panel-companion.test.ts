import { Window } from 'happy-dom';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PlacedMention } from '../../../lib/page/text/mentions/placed-mention';
import { PanelCompanion } from '../../../lib/page/panel/panel-companion';
import type { PageView, ReadingList, ToPanel } from '../../../lib/report/reading-list';

vi.mock('../../../lib/page/marks/flash', () => ({ flash: vi.fn() }));

const window = new Window();

/**
 * A page of lines of 100 px each in a viewport of 400 px, with fake boxes, since there is no
 * layout.
 */
const LINE = 100;
let scrolled = 0;

beforeAll(() => {
  vi.stubGlobal('document', window.document);
  vi.stubGlobal('Node', window.Node);
  vi.stubGlobal('innerHeight', 400);
  vi.stubGlobal('innerWidth', 600);
});
afterAll(async () => {
  vi.unstubAllGlobals();
  await window.happyDOM.close();
});

const listeners = new Map<string, { run: () => void; signal: AbortSignal }>();
const scrollTo = (top: number): void => {
  scrolled = top;
  const listener = listeners.get('scroll');
  if (listener && !listener.signal.aborted) listener.run();
  vi.advanceTimersByTime(1000);
};

let mentions: PlacedMention[];
const repeats = new Set<PlacedMention>();
let current: PlacedMention | null;
let sent: ToPanel[];
let companion: PanelCompanion;
const goTo = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'addEventListener',
    (name: string, run: () => void, { signal }: { signal: AbortSignal }) =>
      listeners.set(name, { run, signal }),
  );
  document.body.innerHTML = '<main></main>';
  scrolled = 0;
  current = null;
  repeats.clear();
  sent = [];
  goTo.mockClear();
  vi.spyOn(document, 'createRange').mockImplementation(() => {
    let line = 0;
    return {
      setStart: (node: { line: number }) => {
        line = node.line;
      },
      setEnd: () => undefined,
      getClientRects: () => [
        {
          left: 0,
          right: 40,
          top: line * LINE - scrolled,
          bottom: line * LINE - scrolled + 20,
          width: 40,
          height: 20,
        },
      ],
    } as unknown as Range;
  });
  mentions = Array.from({ length: 10 }, (_, line) => mentionAt(line));
  companion = new PanelCompanion(
    {
      mentions: () => mentions,
      isMarked: (mention) => !repeats.has(mention),
      get current() {
        return current;
      },
      goTo,
    },
    (message) => sent.push(message),
  );
});
afterEach(() => {
  companion.stop();
  vi.useRealTimers();
});

function mentionAt(line: number): PlacedMention {
  const paragraph = document.createElement('p');
  paragraph.textContent = 'rice';
  document.querySelector('main')!.append(paragraph);
  const node = paragraph.firstChild as Text;
  const block = { text: 'rice', pieces: [{ node, start: 0 }] };
  const range = { startContainer: node, startOffset: 0, endContainer: node, endOffset: 4 };
  Object.defineProperty(node, 'line', { value: line });
  return {
    start: 0,
    end: 4,
    concept: 'rice',
    key: 'farm',
    block,
    range,
  } as unknown as PlacedMention;
}

const lists = (): ReadingList[] =>
  sent.flatMap((message) => (message.type === 'list' ? [message.list] : []));
const lastView = (): PageView =>
  sent.flatMap((message) => (message.type === 'view' ? [message.view] : [])).at(-1)!;

describe('a page with a panel beside it', () => {
  it('sends its mentions with their places at once', () => {
    expect(lists()).toHaveLength(1);
    const [list] = lists();
    expect(list!.passages.map((one) => [one.paragraph, one.mentions[0]!.position])).toEqual(
      Array.from({ length: 10 }, (_, i) => [i + 1, i / 9]),
    );
  });

  it('sends the part in view, and the mention that is read there', () => {
    scrollTo(300);
    expect(lastView()).toMatchObject({ from: 3 / 9, to: 7 / 9, at: 5, current: null });
  });

  it('stays at the mention that the reader went to until they scroll away', () => {
    current = mentions[8]!;
    companion.changed();
    expect(lastView()).toMatchObject({ at: 9, current: 9 });
    scrollTo(200);
    expect(lastView()).toMatchObject({ at: 9 });
    scrollTo(600);
    expect(lastView()).toMatchObject({ at: 9 });
    scrollTo(0);
    expect(lastView()).toMatchObject({ at: 2, current: 9 });
  });

  it('goes to the mention that the panel requests, and to none that is gone', () => {
    companion.answer({ type: 'go-to', id: 4 });
    expect(goTo).toHaveBeenCalledExactlyOnceWith(mentions[3]);
    companion.answer({ type: 'go-to', id: 99 });
    expect(goTo).toHaveBeenCalledOnce();
  });

  it('sends the list again only after it has changed, and not after each change', () => {
    companion.changed();
    vi.advanceTimersByTime(1000);
    expect(lists()).toHaveLength(1);
    mentions = mentions.slice(1);
    for (let i = 0; i < 20; i++) companion.changed();
    vi.advanceTimersByTime(1000);
    expect(lists()).toHaveLength(2);
    expect(lists()[1]!.passages[0]!.mentions[0]!.id).toBe(2);
  });

  it('sends the list again after other mentions are marked', () => {
    repeats.add(mentions[1]!);
    companion.changed();
    vi.advanceTimersByTime(1000);
    const marked = lists().map(({ passages }) =>
      passages.flatMap((one) => one.mentions.map((mention) => mention.marked)),
    );
    expect(marked.map((list) => list.slice(0, 3))).toEqual([
      [true, true, true],
      [true, false, true],
    ]);
  });

  it('does nothing after the panel is closed', () => {
    const before = sent.length;
    companion.stop();
    companion.changed();
    scrollTo(500);
    expect(sent).toHaveLength(before);
    expect([...listeners.values()].every(({ signal }) => signal.aborted)).toBe(true);
  });
});
