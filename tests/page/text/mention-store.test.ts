// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Mention } from '../../../lib/matching/types';
import { allBlocks, type Block } from '../../../lib/page/text/blocks';
import { MentionStore } from '../../../lib/page/text/mentions/mention-store';
import type { PlacedMention } from '../../../lib/page/text/mentions/placed-mention';
import { wordsOf } from '../../../lib/page/text/mentions/words-in-nodes';

const NAMES = ['Akira Amari', 'Japan', 'Peru'];

vi.stubGlobal('StaticRange', function StaticRange(this: object, place: StaticRangeInit) {
  Object.assign(this, place);
});

let painted: Set<AbstractRange>;
let store: MentionStore;

/** Every name in a text, as the background would find them. */
function mentionsIn(text: string): Mention[] {
  return NAMES.flatMap((name) =>
    [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
      start: index,
      end: index + name.length,
      concept: name.toLowerCase(),
      key: 'names',
      evidence: { because: 'label', label: name } as const,
    })),
  ).toSorted((a, b) => a.start - b.start);
}

function blocks(): Block[] {
  return allBlocks({ first: document.body, last: document.body });
}

/** Reads all of the page, as an observer does after a change. */
function readAgain(): void {
  store.beginReading();
  for (const block of blocks())
    if (!store.confirm(block)) store.put(block, mentionsIn(block.text), false, 0);
  store.endReading();
}

beforeEach(() => {
  painted = new Set();
  store = new MentionStore({
    appended: ({ mentions }) => mentions.forEach(({ range }) => painted.add(range)),
    changed: () => undefined,
    removed: ({ range }) => painted.delete(range),
    moved: ({ range }, before) => {
      painted.delete(before);
      painted.add(range);
    },
  });
  document.body.innerHTML =
    '<p>It is <time>1</time> o’clock. Japan speaks, then Akira <b>Amari</b>, then Japan again.</p><p>Peru</p>';
  readAgain();
});

const paragraph = (): Element => document.querySelector('p')!;
const time = (): Element => document.querySelector('time')!;
const textOf = (element: Element): Text => element.firstChild as Text;
const words = (mentions: readonly PlacedMention[]): string[] => mentions.map(wordsOf);

describe('mentions of a block that is read again', () => {
  it('stay the same objects with the same ranges if only other text of it has changed', () => {
    const before = store.mentions();
    const ranges = before.map(({ range }) => range);
    textOf(time()).data = '12';
    store.textChanged(textOf(time()));
    expect(store.mentions()).toEqual(before);
    readAgain();
    expect(store.mentions().every((mention, i) => mention === before[i])).toBe(true);
    expect(store.mentions().map(({ range }) => range)).toEqual(ranges);
    expect(words(store.mentions())).toEqual(['Japan', 'Akira Amari', 'Japan', 'Peru']);
    expect(painted.size).toBe(4);
  });

  it('move at once with the words before them in their own text', () => {
    const text = paragraph().childNodes[2] as Text;
    const [japan] = store.mentions();
    const { startOffset } = japan!.range;
    text.insertData(0, ', they say,');
    store.textChanged(text);
    expect(store.mentions()[0]).toBe(japan);
    expect(japan!.range.startOffset).toBe(startOffset + 11);
    expect(painted.has(japan!.range)).toBe(true);
    readAgain();
    expect(store.mentions()[0]).toBe(japan);
    expect(wordsOf(japan!)).toBe('Japan');
  });

  it('are removed at once if their own words are changed', () => {
    const text = textOf(document.querySelector('b')!);
    const amari = store.mentions()[1]!;
    text.data = 'Kurosawa';
    store.textChanged(text);
    expect(store.has(amari)).toBe(false);
    expect(store.isLost(amari)).toBe(true);
    expect(painted.has(amari.range)).toBe(false);
    readAgain();
    expect(store.isLost(amari)).toBe(false);
    expect(words(store.mentions())).toEqual(['Japan', 'Japan', 'Peru']);
  });
});

describe('mentions whose text the page replaces', () => {
  it('are found at once in the replacement', () => {
    const peru = store.mentions()[3]!;
    const last = document.querySelectorAll('p')[1]!;
    const before = textOf(last);
    last.textContent = 'Now Peru';
    store.nodesRemoved([before], last, [textOf(last)]);
    expect(store.has(peru)).toBe(true);
    expect(peru.range.startContainer).toBe(textOf(last));
    expect(peru.range.startOffset).toBe(4);
    readAgain();
    expect(store.mentions()[3]).toBe(peru);
  });

  it('stay the same after the place is read again, even if the words have moved', () => {
    const before = store.mentions();
    const texts = [...paragraph().childNodes].flatMap((node) => [...node.childNodes, node]);
    const known = texts.filter((node) => store.knows(node as unknown as Text)) as unknown as Text[];
    paragraph().innerHTML = '<i>Akira</i> Amari came first, and only once <i>Japan</i>.';
    store.nodesRemoved(known, paragraph(), []);
    expect(store.isLost(before[0]!)).toBe(true);
    readAgain();
    expect(store.mentions()).toHaveLength(3);
    expect(store.mentions()[0]).toBe(before[1]);
    expect(store.mentions()[1]).toBe(before[0]);
    expect(store.isLost(before[2]!)).toBe(false);
    expect(store.has(before[2]!)).toBe(false);
  });

  it('are new ones if the words are added elsewhere', () => {
    const peru = store.mentions()[3]!;
    const last = document.querySelectorAll('p')[1]!;
    const text = textOf(last);
    text.remove();
    store.nodesRemoved([text], last, []);
    paragraph().append(' Peru');
    readAgain();
    expect(words(store.mentions()).at(-1)).toBe('Peru');
    expect(store.mentions().at(-1)).not.toBe(peru);
  });

  it('are kept if the page moves their text', () => {
    const [, last] = document.querySelectorAll('p');
    const peru = store.mentions()[3]!;
    document.body.prepend(last!);
    store.nodesRemoved([textOf(last!)], document.body, [textOf(last!)]);
    expect(store.mentions()[0]).toBe(peru);
    readAgain();
    expect(store.mentions()[0]).toBe(peru);
  });
});
