import { describe, expect, it } from 'vitest';
import { translateInto } from '../../../lib/i18n/every-language';
import { createKnowledge } from '../../../lib/knowledge';
import { cardView, countryView, disagreementList, viewContext } from '../../../lib/knowledge/views';
import { loadFlags } from '../../../lib/pack-build/load-flags';
import { pack } from '../support/bundled';

describe('the bundled pack', () => {
  const bundled = viewContext(createKnowledge(pack), loadFlags(pack), translateInto('en'));

  it.each(pack.concepts.map(({ id }) => id))(
    'has a card for %s that can be sent as a message',
    (id) => {
      const view = cardView(bundled, id)!;
      expect(JSON.parse(JSON.stringify(view))).toEqual(view);
      expect(view.title).not.toBe(id);
      for (const { statements } of view.groups)
        for (const { chip } of statements) expect(chip.href).toMatch(/^https:/);
    },
  );

  it('shows every statement on a card or on the positions page that it links to', () => {
    const cards = pack.concepts.map(({ id }) => cardView(bundled, id)!);
    const inGroups = cards.flatMap(({ groups }) =>
      groups.flatMap(({ statements }) => statements.map(({ id }) => id)),
    );
    const inDisagreements = cards.flatMap(({ disagreements }) =>
      disagreements.flatMap(({ sides }) =>
        sides.flatMap(({ statements }) => statements.map(({ id }) => id)),
      ),
    );
    const countries = pack.manifest.parties.map((id) => countryView(bundled, id)!);
    const inPositions = countries.flatMap(({ positions, others }) =>
      [...positions.flatMap(({ statements, ofAll }) => [...statements, ...ofAll]), ...others].map(
        ({ id }) => id,
      ),
    );
    const reached = new Set([...inGroups, ...inDisagreements, ...inPositions]);
    expect(pack.statements.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
  });

  it('shows the disagreement on the breakthrough on the cards of the pact and both leaders', () => {
    for (const id of ['tpp', 'barack-obama', 'shinzo-abe']) {
      expect(cardView(bundled, id)!.disagreements.map(({ question }) => question)).toContain(
        'Was there a breakthrough?',
      );
    }
  });

  it('has a statement for every side of a disagreement', () => {
    for (const { sides } of disagreementList(bundled))
      for (const { statements } of sides) expect(statements.length).toBeGreaterThan(0);
  });

  it('has a flag for each of the twelve countries', () => {
    expect(cardView(bundled, 'tpp')!.parties.filter(({ flag }) => flag !== null)).toHaveLength(12);
  });
});
