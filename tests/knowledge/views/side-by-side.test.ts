import { describe, expect, it } from 'vitest';
import { sideBySide } from '../../../lib/knowledge/views/countries/side-by-side';
import { smallContext, smallPack } from '../support/fixture';

const views = smallContext();
const linesBeside = (concepts: string[], most = 2) =>
  sideBySide(views, concepts, most).map(({ issue, rows }) => [
    issue,
    rows.map(
      ({ concept, line, statement }) =>
        `${concept}: ${line?.text ?? statement?.text ?? 'unstated'}`,
    ),
  ]);

describe('side by side', () => {
  it('has an issue only if the paragraph names a term of it', () =>
    expect(linesBeside(['arcadia', 'ada'])).toEqual([]));

  it('has the countries that the paragraph names, also those that state nothing', () => {
    expect(linesBeside(['dam', 'borduria', 'arcadia'])).toEqual([
      ['flow', ['arcadia: Build a dam', 'borduria: unstated']],
    ]);
  });

  it('adds a country that states a position, before those that state none', () => {
    expect(linesBeside(['water'])).toEqual([['flow', ['arcadia: Build a dam']]]);
    expect(linesBeside(['water', 'cascadia'])).toEqual([
      ['flow', ['arcadia: Build a dam', 'cascadia: unstated']],
    ]);
  });

  it('counts a person as the country that they speak for', () => {
    expect(linesBeside(['water', 'ada'], 1)).toEqual([['flow', ['arcadia: Build a dam']]]);
  });

  it('shows a joint act of two countries only once', () => {
    const both = {
      ...smallPack.statements[2]!,
      id: 'both',
      holders: ['arcadia', 'borduria'],
      about: ['dam'],
      issue: 'flow',
    };
    const context = smallContext({
      statements: [
        both,
        { ...both, id: 'own', holders: ['borduria'], text: { en: 'Borduria sent a raft.' } },
      ],
      positions: [],
    });
    const [side] = sideBySide(context, ['dam', 'arcadia', 'borduria'], 2);
    expect(side!.rows.map(({ statement }) => statement!.id)).toEqual(['both', 'own']);
  });

  it('starts with statements about the concept that the reader chose', () => {
    const about = (id: string, ...concepts: string[]) => ({
      ...smallPack.disagreements[0]!,
      id,
      issue: 'flow',
      about: concepts,
    });
    const context = smallContext({
      disagreements: [about('wide', 'water', 'arcadia'), about('narrow', 'dam', 'ada', 'guild')],
    });
    const first = (focus: string | null) =>
      sideBySide(context, ['water', 'arcadia', 'dam'], 2, focus)[0]!.disagreements.map(
        ({ id }) => id,
      );
    expect(first(null)).toEqual(['wide', 'narrow']);
    expect(first('dam')).toEqual(['narrow', 'wide']);
  });

  it('has the disagreements on the issue that are about the named concepts', () => {
    const disagreements = smallPack.disagreements.map((one) => ({ ...one, issue: 'flow' }));
    const context = smallContext({ disagreements });
    expect(sideBySide(context, ['water', 'ada'], 2)[0]!.disagreements.map(({ id }) => id)).toEqual([
      'boat',
    ]);
    expect(sideBySide(context, ['water', 'borduria'], 2)[0]!.disagreements).toEqual([]);
  });
});
