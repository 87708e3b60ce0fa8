import { describe, expect, it } from 'vitest';
import { createKnowledge } from '../../lib/knowledge/index';
import { loadPack } from '../../lib/pack-build/load-pack';
import { BUNDLED_PACK } from '../../scripts/build/bundled-pack';

const { positions, ...pack } = loadPack(BUNDLED_PACK);
const knowledge = createKnowledge({ positions, ...pack });

describe('the written positions', () => {
  it('are only of Japan and the United States: the articles state none of the other ten', () => {
    expect(positions.map(({ country, issue }) => `${country}: ${issue}`)).toEqual([
      'japan: agriculture',
      'japan: talks',
      'united-states: agriculture',
      'united-states: autos',
      'united-states: market-access',
      'united-states: talks',
    ]);
  });

  it.each([
    ['japan', 'agriculture', /^Keep tariffs\b.*\bbeef and pork\b/],
    ['united-states', 'agriculture', /\bJapan drop its steep farm tariffs\b/],
    [
      'united-states',
      'autos',
      /\bJapan open its car market\b.*\blift U\.S\. auto tariffs eventually\b.*\bshield U\.S\. automakers\b/,
    ],
  ])('say what %s wants on %s', (country, issue, line) => {
    expect(knowledge.positionOf(country, issue)?.text.en).toMatch(line);
  });

  it.each(positions.map(({ country, issue, text }) => [`${country}, ${issue}`, text.en!] as const))(
    'begin with a verb and fit on two lines: %s',
    (_, line) => {
      expect(line).toMatch(/^(Find|Get|Have|Keep|Reach) /);
      expect(line).not.toMatch(/\.$|[“”"]/);
      expect(line.length).toBeLessThanOrEqual(120);
    },
  );
});
