import { describe, expect, it } from 'vitest';
import { cardView, countryList, countryView } from '../../../lib/knowledge/views';
import { smallContext, smallPack } from '../support/fixture';

const context = smallContext();

describe('countries', () => {
  it('with a position come first; the others are unstated', () => {
    const { stated, unstated } = countryList(context);
    expect(
      stated.map(({ label, statements, lines }) => [
        label,
        statements,
        lines.map(({ text }) => text),
      ]),
    ).toEqual([
      ['Arcadia', '3 statements', ['Build a dam', 'Pay once, not twice']],
      ['Borduria', '1 statement', ['See tolls paid by all']],
    ]);
    expect(unstated.map(({ label }) => label)).toEqual(['Cascadia']);
  });

  it('show issues with a position, then those with statements of all parties, then unstated ones', () => {
    const view = countryView(context, 'arcadia')!;
    expect(
      view.positions.map(({ label, line, instead, statements, ofAll }) => [
        label,
        line?.text ?? instead,
        [...statements, ...ofAll].map(({ id }) => id),
      ]),
    ).toEqual([
      ['Flow of water', 'Build a dam', ['herald-p1-1']],
      ['Tolls', 'Pay once, not twice', ['courier-p1-1', 'courier-p2-1']],
      ['Fish', 'No position of its own stated; only what is said of all three.', ['herald-p4-1']],
    ]);
    expect(view.others.map(({ id, speaker }) => [id, speaker])).toEqual([
      ['courier-p3-1', 'an official'],
    ]);
    expect(countryView(context, 'cascadia')!.positions.map(({ state }) => state)).toEqual([
      'of-all',
      'unstated',
      'unstated',
    ]);
  });

  it('with only acts and reports state no position', () => {
    const actsOnly = smallContext({
      positions: [],
      statements: smallPack.statements.filter(({ kind }) => kind === 'did'),
    });
    expect(countryList(actsOnly).stated).toEqual([]);
    expect(countryView(actsOnly, 'arcadia')!.positions[0]).toMatchObject({
      label: 'Tolls',
      state: 'reported',
      instead: 'No position of its own stated; only acts and reports.',
    });
    expect(cardView(context, 'arcadia')!.dots[1]!.state).toBe('stated');
  });

  it('outside the talks have no positions', () => {
    expect(countryView(context, 'guild')).toBeNull();
  });
});
