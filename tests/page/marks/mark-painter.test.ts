import { beforeEach, describe, expect, it } from 'vitest';
import { MarkPainter, type MarkChoice } from '../../../lib/page/marks/mark-painter';
import type { Sight } from '../../../lib/page/marks/sight/visibility';
import type { MentionBlock } from '../../../lib/page/text/mentions/mention-store';
import type { PlacedMention } from '../../../lib/page/text/mentions/placed-mention';

const EVERY: MarkChoice = { amount: 'every', isWanted: () => true };
const SENSIBLE: MarkChoice = { amount: 'sensible', isWanted: () => true };

let marked: Set<AbstractRange>;
let sights: Map<PlacedMention, Sight>;
let painter: MarkPainter;
let blocks: MentionBlock[];

/** A block with one mention for each concept. */
function blockOf(...concepts: readonly string[]): MentionBlock {
  const block = { text: concepts.join(' '), pieces: [] };
  let end = -1;
  const mentions = concepts.map((concept): PlacedMention => {
    const start = end + 1;
    end = start + concept.length;
    return {
      start,
      end,
      concept,
      key: 'people',
      block,
      evidence: { because: 'label', label: concept },
      range: { concept, block } as unknown as StaticRange,
    };
  });
  return { block, mentions };
}

const seen = (): string[] =>
  [...marked].map((range) => (range as unknown as PlacedMention).concept);

beforeEach(() => {
  marked = new Set();
  sights = new Map();
  painter = new MarkPainter(
    {
      add: (_key, range) => marked.add(range),
      remove: (range) => marked.delete(range),
      move: () => undefined,
      moveAccents: () => undefined,
    },
    { of: (mention) => sights.get(mention as PlacedMention) ?? 'shown' },
  );
  blocks = [blockOf('amari', 'froman'), blockOf('abe', 'amari'), blockOf('obama', 'amari')];
  blocks.forEach((block) => painter.appended(block));
});

describe('marks that are chosen in steps', () => {
  it('all change in the last', () => {
    const steps = painter.paintInSteps(blocks, EVERY);
    for (let step = 0; step < blocks.length; step++) {
      steps.next();
      expect(seen()).toEqual([]);
    }
    expect(steps.next().done).toBe(true);
    expect(seen()).toEqual(['amari', 'froman', 'abe', 'amari', 'obama', 'amari']);
  });

  it('are chosen again if mentions are removed meanwhile, and no removed one is marked', () => {
    const steps = painter.paintInSteps(blocks, EVERY);
    steps.next();
    const [gone] = blocks[0]!.mentions;
    (blocks[0] as { mentions: readonly PlacedMention[] }).mentions = blocks[0]!.mentions.slice(1);
    painter.removed(gone!);
    painter.changed();
    while (!steps.next().done);
    expect(seen()).toEqual([]);
    painter.paint(blocks, EVERY);
    expect(seen()).toEqual(['froman', 'abe', 'amari', 'obama', 'amari']);
  });

  it('follow a choice that the reader makes meanwhile', () => {
    const steps = painter.paintInSteps(blocks, EVERY);
    steps.next();
    painter.paint(blocks, { amount: 'first', isWanted: () => true });
    while (!steps.next().done);
    expect(seen()).toEqual(['amari', 'froman', 'abe', 'obama']);
  });

  it('are added after earlier ones as blocks are added', () => {
    painter.paint(blocks, { amount: 'first', isWanted: () => true });
    const choice = { amount: 'first', isWanted: () => true } as const;
    painter.paint(blocks, choice);
    const late = blockOf('froman', 'overby');
    painter.appended(late);
    painter.paint([...blocks, late], choice);
    expect(seen()).toEqual(['amari', 'froman', 'abe', 'obama', 'overby']);
  });
});

describe('mentions that are not visible', () => {
  it('are marked if they are folded, and do not count as the first of their concept', () => {
    sights.set(blocks[0]!.mentions[0]!, 'folded');
    painter.paint(blocks, { amount: 'first', isWanted: () => true });
    expect(seen()).toEqual(['amari', 'froman', 'abe', 'amari', 'obama']);
  });

  it('are not marked if they are inert', () => {
    sights.set(blocks[0]!.mentions[0]!, 'inert');
    painter.paint(blocks, SENSIBLE);
    expect(seen()).toEqual(['froman', 'abe', 'amari', 'obama', 'amari']);
  });
});
