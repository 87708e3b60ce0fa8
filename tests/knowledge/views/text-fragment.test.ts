import { describe, expect, it } from 'vitest';
import { createKnowledge } from '../../../lib/knowledge';
import { loadPack } from '../../../lib/pack-build/load-pack';
import type { Statement } from '../../../lib/pack/pack';
import { addressOf } from '../../../lib/knowledge/views/text-fragment';
import { smallPack } from '../support/fixture';
import { BUNDLED_PACK } from '../../../scripts/build/bundled-pack';

const ARTICLE = 'https://courier.example/rivers';

/** Addresses of statements of one article, by paragraph and text. */
function addresses(...statements: readonly [paragraph: number, text: string][]): string[] {
  const made = statements.map(([paragraph, text], i): Statement => ({
    id: `courier-${i}`,
    source: 'courier',
    paragraph,
    holders: ['ada'],
    issue: 'tolls',
    kind: 'reports',
    text: { en: text },
    speaker: { as: 'outlet' },
    about: [],
  }));
  const knowledge = createKnowledge({
    ...smallPack,
    statements: made,
    disagreements: [],
    events: [],
  });
  return made.map((statement) => addressOf(knowledge, statement).replace(ARTICLE, ''));
}

describe('a source’s link', () => {
  it.each<[string, [number, string], string]>([
    [
      'leads to the words that are quoted',
      [1, 'She will not “pay twice” for it.'],
      '#:~:text=pay%20twice',
    ],
    [
      'leads to the longest of several quotations',
      [1, 'Some “new boats”, and “an end to tolls”.'],
      '#:~:text=an%20end%20to%20tolls',
    ],
    [
      'writes signs that mean something there as they must be',
      [1, 'A “high-standard, free” river.'],
      '#:~:text=high%2Dstandard%2C%20free',
    ],
    ['leads to the article where nothing is quoted', [1, 'She will not pay.'], ''],
    ['leads to the article if one word is quoted, which may be anywhere', [1, 'It is “wet”.'], ''],
  ])('%s', (_name, statement, fragment) => {
    expect(addresses(statement)).toEqual([fragment]);
  });

  it('leads to the article if an earlier paragraph has the same words', () => {
    expect(addresses([2, 'It is “a big river”.'], [5, 'Again “a big river”.'])).toEqual([
      '#:~:text=a%20big%20river',
      '',
    ]);
  });

  it('is an address for every statement of the bundled pack', () => {
    const pack = loadPack(BUNDLED_PACK);
    const knowledge = createKnowledge(pack);
    const all = pack.statements.map((statement) => addressOf(knowledge, statement));
    expect(all.every((address) => URL.canParse(address))).toBe(true);
    expect(all.filter((address) => address.includes('#:~:text=')).length).toBeGreaterThan(30);
  });
});
