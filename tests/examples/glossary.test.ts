import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPack } from '../../lib/pack-build/load-pack';
import { readMarkedText } from '../../scripts/pages/marked-text';
import { answer, examplePack, marks } from './example-pack';

const glossary = examplePack('glossary');

const isAbout = (title: string, ...blocks: string[]): boolean =>
  answer([glossary], title, blocks).relevance?.relevant === true;

/** Expects the marks that the blocks have by hand, and no others. */
function expectMarks(title: string, ...marked: string[]): void {
  const read = marked.map(readMarkedText);
  const wanted = read.flatMap(({ text, mentions }) =>
    mentions.map(({ start, end, concept }) => `${text.slice(start, end)}|glossary/${concept}`),
  );
  const blocks = read.map(({ text }) => text);
  expect(marks([glossary], title, blocks)).toEqual(wanted);
}

describe('the example glossary of trade terms', () => {
  it('marks a report on a dispute over dairy', () => {
    expectMarks(
      'Cheese before the judges',
      'Ottawa must open its [[tariff-rate quotas|tariff-rate-quota]] for cheese, a [[dispute settlement panel|dispute-panel]] has found. Beyond the quota the [[tariff|tariff]] is 245 per cent.',
      'The [[WTO|wto]] knows other means against cheap milk: an [[anti-dumping duty|anti-dumping-duty]], or a [[safeguard measure|safeguard]].',
    );
  });

  it('marks what a student looks up', () => {
    expectMarks(
      'How does a car get its papers?',
      'Whether a car pays the [[preferential tariff|preferential-tariff]] depends on the [[rules of origin|rules-of-origin]]. Its [[regional value content|regional-value-content]] has to be 45 per cent.',
      '[[Cumulation|cumulation]] helps: an engine from Chile counts as Mexican. Without a [[certificate of origin|proof-of-origin]] the car pays the [[MFN|most-favoured-nation]] rate.',
    );
  });

  it('marks an everyday word only if the page says in full what it means', () => {
    expectMarks(
      'Sugar',
      'An [[import quota|import-quota]] keeps sugar dear, and so does the [[tariff|tariff]]. The [[quota|import-quota]] was raised once.',
    );
    expectMarks(
      'Sugar',
      'Each shop has a quota of sugar. The [[tariff|tariff]] keeps it dear, as does [[protectionism|protectionism]].',
    );
  });

  it.each([
    [
      'Spanish',
      'Reglas de origen y aranceles',
      'Las reglas de origen deciden qué arancel paga un coche.',
    ],
    ['French', 'Droits de douane', 'Le droit de douane baisse dans un accord de libre-échange.'],
    ['Japanese', '関税と原産地規則', '原産地規則を満たせば関税が下がる。'],
    ['Vietnamese', 'Thuế quan và xuất xứ', 'Quy tắc xuất xứ quyết định mức thuế quan.'],
  ])('knows a page on trade in %s', (_, title, text) => {
    expect(isAbout(title, text)).toBe(true);
  });

  it.each([
    [
      'a school',
      'Tickets for the fair',
      'Each class has a quota of twenty tickets. The headmaster wants to raise standards, and parents called the new rules a safeguard. Dumping rubbish behind the gym is forbidden.',
    ],
    [
      'electricity',
      'Power gets dearer',
      'The electricity tariff rises in May. Night tariffs and feed-in tariffs stay as they are, the regulator said. Households may change their tariff plan.',
    ],
    [
      'shopping at an airport',
      'New shops at the airport',
      'Passengers can buy perfume duty-free from Monday. The duty-free shop is open until midnight.',
    ],
    [
      'an accident',
      'Two hurt on the bridge',
      'The driver escaped serious injury. Police have not ruled out illegal dumping of oil on the road.',
    ],
    [
      'a motor race',
      'Stewards look at a wing',
      'The team broke the FIA technical regulations, the stewards found. A limited number of wings may be used.',
    ],
    [
      'a king',
      'Jubilee',
      'Twenty years after his accession the king opened a hospital. The economic union of the islands was founded in the same year.',
    ],
  ])('leaves alone a page about %s', (_, title, text) => {
    expect(isAbout(title, text)).toBe(false);
  });

  it('leaves alone a page of the tests that has nothing to do with trade', () => {
    const page = readFileSync('tests/fixtures/pages/village-fair.html', 'utf8');
    expect(isAbout('Village fair', page.replace(/<[^>]*>/g, ' '))).toBe(false);
  });

  it('says of every term what it means and which text says so', () => {
    const { files, warnings } = readPack('examples/packs/glossary');
    const { concepts } = files.get('pack.json') as {
      concepts: { id: string; definition?: string; citations?: object[] }[];
    };
    expect(warnings).toEqual([]);
    expect(concepts.length).toBeGreaterThanOrEqual(60);
    expect(
      concepts.filter(({ definition, citations = [] }) => !definition || citations.length === 0),
    ).toEqual([]);
  });
});
