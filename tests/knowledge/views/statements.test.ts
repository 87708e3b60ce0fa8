import { describe, expect, it } from 'vitest';
import { POSITION_KINDS, type Statement } from '../../../lib/pack/pack';
import { pack, knowledge } from '../support/bundled';

const { statements } = pack;

const publisherOf = (id: string) => pack.sources.find((source) => source.id === id)?.publisher;
const speaksFor = (id: string) => {
  const concept = knowledge.conceptById(id);
  return concept?.type === 'country' ? id : concept?.speaksFor;
};
/** @returns ids and texts of wrong statements, so that a failure names them */
const list = (wrong: readonly Statement[]) => wrong.map(({ id, text }) => `${id}: ${text.en}`);
const conceptOf = ({ speaker }: Statement) => ('concept' in speaker ? speaker.concept : undefined);

/** Other names that texts use for holders. */
const OTHER_NAMES: Record<string, RegExp> = {
  tpp: /\b(the parties|twelve countries)\b/i,
  ustr: /\bUSTR\b/,
  'obama-administration': /\bObama administration\b|\bsenior U\.S\. officials?\b/i,
  'us-congress': /\bCongress\b/,
  'us-chamber-of-commerce': /\bTami Overby\b/,
};

describe('a statement’s text', () => {
  it('names the outlet if the outlet speaks for itself', () => {
    const own = statements.filter(
      ({ holders, source, speaker }) => holders.includes(source) && speaker.as === 'outlet',
    );
    expect(own.length).toBeGreaterThan(20);
    expect(
      list(own.filter(({ source, text }) => !text.en!.includes(publisherOf(source)!))),
    ).toEqual([]);
  });

  it('names the people whose words the outlet relays', () => {
    const relayed = statements.filter(
      ({ holders, source, speaker }) => holders.includes(source) && speaker.as !== 'outlet',
    );
    expect(relayed.length).toBeGreaterThan(0);
    expect(
      list(
        relayed.filter(({ speaker, text }) => {
          const words = 'label' in speaker ? (speaker.label.en!.match(/\p{L}{5,}/gu) ?? []) : [];
          return !words.some((word) => text.en!.includes(word));
        }),
      ),
    ).toEqual([]);
  });

  it('names every holder', () => {
    expect(
      list(
        statements.filter(
          ({ holders, source, text }) =>
            !holders.every(
              (holder) =>
                holder === source ||
                text.en!.includes(knowledge.label(holder)) ||
                OTHER_NAMES[holder]?.test(text.en!) ||
                (holder === 'united-states' && text.en!.includes('U.S.')),
            ),
        ),
      ),
    ).toEqual([]);
  });

  it('names a private speaker who reports about a country', () => {
    const reported = statements.filter((one) => {
      const teller = conceptOf(one);
      return (
        teller !== undefined &&
        !speaksFor(teller) &&
        one.holders.every((holder) => speaksFor(holder))
      );
    });
    expect(reported.length).toBeGreaterThan(0);
    expect(
      list(
        reported.filter(
          (one) => !one.text.en!.includes(`according to ${knowledge.label(conceptOf(one)!)}`),
        ),
      ),
    ).toEqual([]);
  });

  it('names the other agreement and both its parties', () => {
    const other = statements.filter(({ agreement }) => agreement !== undefined);
    expect(other.map(({ id }) => id)).toEqual(['ncc11-p8-1', 'ncc11-p8-2', 'ncc11-p8-3']);
    expect(
      list(
        other.filter(
          ({ holders, text }) =>
            !/\bbilateral trade deal\b/.test(text.en!) ||
            !holders.every((holder) => text.en!.includes(knowledge.label(holder))),
        ),
      ),
    ).toEqual([]);
  });

  it('keeps its article’s reservation', () => {
    const inText = (hedge: string) => (hedge === 'potential' ? 'could' : hedge);
    const hedged = statements.filter(({ hedge }) => hedge && !hedge.en!.includes(' '));
    expect(hedged.length).toBeGreaterThan(10);
    expect(
      list(hedged.filter(({ hedge, text }) => !text.en!.includes(inText(hedge!.en!)))),
    ).toEqual([]);
    // The reverse: words of doubt in the text must be the source's.
    expect(
      list(
        statements.filter(
          ({ hedge, text }) =>
            !hedge && /\b(reportedly|probably|unlikely|so-called|may)\b/.test(text.en!),
        ),
      ),
    ).toEqual([]);
  });

  it('refers to no other statement, and adds no judgement', () => {
    const unsaid =
      /\b(no more than|nothing but|then|the outcome|the former|the latter|as above|this step|both sides|by the headline|could be had)\b/i;
    expect(list(statements.filter(({ text }) => unsaid.test(text.en!)))).toEqual([]);
  });
});

describe('a statement’s holders', () => {
  it('are all parties only if the article names all', () => {
    expect(
      statements
        .filter(({ holders }) => holders.includes('tpp'))
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['cnn-p9-1', 'jt-p14-1', 'jt-p14-2', 'jt-p8-2', 'jt-p8-3']);
  });

  it('are one side if only that side reports it', () => {
    expect(
      list(
        statements.filter((one) => {
          const teller = conceptOf(one);
          const country = teller && speaksFor(teller);
          return (
            country !== undefined && one.holders.some((holder) => speaksFor(holder) !== country)
          );
        }),
      ),
    ).toEqual([]);
  });
});

describe('a statement’s kind', () => {
  it('is an agreement only if both sides are holders', () => {
    expect(
      list(statements.filter(({ kind, holders }) => kind === 'agreed' && holders.length < 2)),
    ).toEqual([]);
  });

  it('is not a position if the text says what was, is or has to be done', () => {
    const report =
      /\b(there (is|was|were) (some )?progress|still negotiations|details to be worked out|is to visit|were to gather|put Japan under)\b/;
    expect(
      list(
        statements.filter(({ kind, text }) => POSITION_KINDS.has(kind) && report.test(text.en!)),
      ),
    ).toEqual([]);
  });
});

describe('an editorial note', () => {
  const noted = statements.filter(({ editorialNote }) => editorialNote !== undefined);

  it.each([
    'cnn-p5-4',
    'cnn-p7-1',
    'cnn-p7-2',
    'cnn-p8-1',
    'cnn-p8-2',
    'cnn-p8-3',
    'cnn-p8-4',
    'cnn-p15-1',
    'cnn-p15-2',
    'cnn-p16-2',
    'cnn-p16-3',
    'cnn-p16-4',
    'jt-p5-2',
    'jt-p7-1',
    'jt-p8-3',
    'ncc11-p2-3',
    'ncc11-p7-5',
    'ncc11-p8-3',
    'ncc25-p4-8',
    'ncc25-p5-4',
    'hill-p1-1',
    'hill-p2-3',
    'hill-p4-1',
    'hill-p4-3',
    'hill-p5-3',
    'hill-p7-2',
    'hill-p8-5',
  ])('tells how the passage of %s was read, which can be taken in two ways', (id) => {
    expect(knowledge.statementById(id)?.editorialNote?.en).toBeTruthy();
  });

  it('is one sentence', () => {
    expect(
      noted
        .filter(({ editorialNote }) => !/^[^.]+(U\.S\.[^.]+)*\.$/.test(editorialNote!.en!))
        .map(({ id }) => id),
    ).toEqual([]);
    expect(
      noted.filter(({ editorialNote }) => editorialNote!.en!.length > 160).map(({ id }) => id),
    ).toEqual([]);
  });
});
