import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerPage, type Mention, type PackOnPage, type PageRequest } from '../../lib/matching';
import { mergeMentions } from '../../lib/matching/packs/merge-mentions';
import { bundled } from './support/engine';
import { listPack } from './support/list-pack';

const steel = listPack('steel', { nippon: ['Nippon Steel'], uss: ['U.S. Steel'], mill: ['mill'] });
const port = listPack('port', { harbour: ['Long Beach'], dock: ['Dock Workers'] });
const LEAD = 'Nippon Steel buys U.S. Steel, and the mill goes on.';

function request(blocks: readonly string[], more: Partial<PageRequest['weigh']> = {}): PageRequest {
  const length = blocks.join('').length;
  return {
    weigh: { title: 'News', description: '', length, markAnyway: false, ...more },
    facts: null,
    date: null,
    blocks,
  };
}

/** What the page is marked with: `words|concept` of each mention, in order. */
function marks(packs: readonly PackOnPage[], blocks: readonly string[], more = {}): string[] {
  const { matched } = answerPage(packs, request(blocks, more));
  return (matched?.mentions ?? []).flatMap((own, block) =>
    own.map(({ start, end, concept }) => `${blocks[block]!.slice(start, end)}|${concept}`),
  );
}

describe('a page that several packs may mark', () => {
  it('is marked with those that it is about, and says which', () => {
    const { matched, relevance } = answerPage([port, steel], request([LEAD, 'At Long Beach.']));
    expect(matched?.facts.map(([pack]) => pack)).toEqual(['steel']);
    expect(relevance).toMatchObject({ pack: 'steel', relevant: true });
    expect(marks([port, steel], [LEAD, 'At Long Beach.'])).toEqual([
      'Nippon Steel|steel/nippon',
      'U.S. Steel|steel/uss',
      'mill|steel/mill',
    ]);
  });

  it('has the reasons of the first pack if it is about none', () => {
    const { matched, relevance } = answerPage([port, steel], request(['Nothing of either.']));
    expect(matched).toBeNull();
    expect(relevance).toMatchObject({ pack: 'port', relevant: false, reasons: [] });
  });

  it('is marked with all if the reader wants it marked', () => {
    const blocks = ['One mill at Long Beach.'];
    expect(marks([port, steel], blocks)).toEqual([]);
    expect(marks([port, steel], blocks, { markAnyway: true })).toEqual([
      'mill|steel/mill',
      'Long Beach|port/harbour',
    ]);
  });

  it('goes on with those that it was found to be about, whatever comes later', () => {
    const first = answerPage([port, steel], request([LEAD])).matched!;
    const later = 'Dock Workers of Long Beach at the mill.';
    const { matched } = answerPage([port, steel], {
      weigh: null,
      facts: first.facts,
      date: null,
      blocks: [later],
    });
    expect(matched!.mentions.flat().map(({ concept }) => concept)).toEqual(['steel/mill']);
  });

  it('has the mentions of the bundled pack as without another pack', () => {
    const text = 'Michael Froman met Akira Amari on the Trans-Pacific Partnership. Froman spoke.';
    const alone = answerPage([bundled], request([text]));
    const beside = answerPage([bundled, port, steel], request([text]));
    expect(beside).toEqual(alone);
    expect(alone.matched!.mentions.flat().length).toBeGreaterThan(2);
  });

  it('has its open blocks and growth from any of them', () => {
    const blocks = [LEAD, 'Trans-Pacific Partnership talks: Froman spoke.', 'Nothing.'];
    const { matched } = answerPage([steel, bundled], request(blocks, { markAnyway: true }));
    expect(matched!.grew).toBe(true);
    expect(matched!.open).toEqual([1]);
    const again = answerPage([steel, bundled], {
      weigh: null,
      facts: matched!.facts,
      date: null,
      blocks,
    });
    expect(again.matched!.grew).toBe(false);
  });
});

describe('words that two packs name', () => {
  const long = listPack('long', { club: ['Steel Workers of Nippon'], nippon: ['Nippon'] });
  const one = listPack('one', { it: ['Nippon Steel'], x: ['mill'] });
  const other = listPack('other', { it: ['Nippon Steel'], x: ['mill'] });

  it('are those of the pack that the reader placed first', () => {
    const blocks = ['Nippon Steel has a mill.'];
    expect(marks([one, other], blocks)).toEqual(['Nippon Steel|one/it', 'mill|one/x']);
    expect(marks([other, one], blocks)).toEqual(['Nippon Steel|other/it', 'mill|other/x']);
  });

  it('are those of the longest label, whichever pack is first', () => {
    const blocks = ['The Steel Workers of Nippon Steel at the mill.'];
    for (const packs of [
      [long, one],
      [one, long],
    ])
      expect(marks(packs, blocks, { markAnyway: true })).toEqual([
        'Steel Workers of Nippon|long/club',
        'mill|one/x',
      ]);
  });
});

describe('a pack without relevance rules', () => {
  const long = 'There is more to say about the weather of the last days. '.repeat(20);

  it.each<[string, readonly string[], { title?: string; description?: string }, boolean]>([
    ['two entries at the start', ['Nippon Steel has a mill.'], {}, true],
    ['one entry, however often', ['Nippon Steel, Nippon Steel. Nippon Steel.'], {}, false],
    ['two entries far down', [long, 'Nippon Steel has a mill.'], {}, false],
    ['two, one of them in the title', [long, 'A mill.'], { title: 'Nippon Steel' }, true],
    ['two, one of them in the description', [long, 'A mill.'], { description: 'U.S. Steel' }, true],
    ['two, one of them at the start', ['At the mill.', long, 'Nippon Steel.'], {}, true],
    ['an entry only in the menu above', ['Nippon Steel', long, 'A mill.'], {}, false],
    ['none', [long], {}, false],
  ])('is what a page is about that names %s: %s', (_what, blocks, head, isAbout) => {
    const { relevance } = answerPage([steel], request(blocks, head));
    expect(relevance!.relevant).toBe(isAbout);
    expect(relevance!.score >= relevance!.threshold).toBe(isAbout);
  });

  it('needs one entry if it has no other', () => {
    const single = listPack('single', { it: ['Nippon Steel'] });
    expect(marks([single], ['Nippon Steel again.'])).toEqual(['Nippon Steel|single/it']);
    expect(marks([single], [long, 'Nippon Steel again.'])).toEqual([]);
  });

  it('says what was found, in the words of the page', () => {
    const { relevance } = answerPage([steel], request(['At the mill.'], { title: 'U.S. Steel' }));
    expect(relevance!.reasons).toEqual([
      { id: 'entries', found: ['U.S. Steel', 'mill'], weight: 2 },
      { id: 'entryAtStart', found: ['U.S. Steel'], weight: 1 },
    ]);
  });

  it('marks no page if it is empty', () => {
    expect(answerPage([listPack('none', {})], request([LEAD])).matched).toBeNull();
  });
});

describe('a pack that the reader wants', () => {
  it('on every page marks every page', () => {
    const always = { ...steel, always: { onSite: null } };
    const { relevance } = answerPage([port, always], request(['A mill.']));
    expect(relevance).toMatchObject({ pack: 'steel', reasons: [{ id: 'everyPage' }] });
    expect(marks([port, always], ['A mill.'])).toEqual(['mill|steel/mill']);
  });

  it('on this site says so', () => {
    const always = { ...steel, always: { onSite: 'example.org' } };
    const { relevance } = answerPage([always], request(['A mill.']));
    expect(relevance!.reasons).toEqual([{ id: 'onSite', found: ['example.org'], weight: 1 }]);
  });
});

describe('merged mentions', () => {
  const own = fc
    .array(fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 8 })), { maxLength: 12 })
    .map((gaps) => {
      let at = 0;
      return gaps.map(([gap, length]): Mention => {
        const start = at + gap;
        at = start + length;
        return {
          start,
          end: at,
          concept: '',
          key: '',
          evidence: { because: 'label', label: '' },
        };
      });
    });
  const named = (list: readonly Mention[], pack: number): readonly Mention[] =>
    list.map((mention) => ({ ...mention, concept: `${pack}` }));

  it('are in order, do not overlap, and leave out only what a longer or earlier one is over', () => {
    fc.assert(
      fc.property(fc.array(own, { minLength: 1, maxLength: 4 }), (lists) => {
        const byPack = lists.map(named);
        const merged = mergeMentions(byPack);
        const ends = [0, ...merged.map(({ end }) => end)];
        for (const [i, { start }] of merged.entries())
          expect(start).toBeGreaterThanOrEqual(ends[i]!);
        for (const mention of byPack.flat()) {
          if (merged.includes(mention)) continue;
          const length = mention.end - mention.start;
          const better = merged.filter((one) => {
            const isOver = one.start < mention.end && mention.start < one.end;
            const by = one.end - one.start - length;
            return isOver && (by > 0 || (by === 0 && one.concept < mention.concept));
          });
          expect(better.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
