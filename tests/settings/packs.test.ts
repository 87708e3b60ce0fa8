import { describe, expect, it } from 'vitest';
import { packChoice, packsInOrder, withPackAt, withPackChoice } from '../../lib/settings/packs';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';
import { settingsForSite } from '../../lib/settings/settings-for-site';

const IDS = ['tpp-2014', 'my-beat', 'glossary'];
const PACKS = IDS.map((id) => ({ id }));
const orderOf = (settings: typeof DEFAULT_SETTINGS): string[] =>
  packsInOrder(settings, PACKS).map(({ id }) => id);

describe('the reader’s choices for packs', () => {
  it('has a new pack on, last, for pages about its subject', () => {
    const settings = withPackAt(DEFAULT_SETTINGS, ['tpp-2014'], 'my-beat', 1);
    expect(packChoice(settings, 'glossary')).toEqual({
      id: 'glossary',
      on: true,
      pages: 'subject',
      sites: [],
    });
    expect(orderOf(settings)).toEqual(IDS);
  });

  it('keeps the order when one pack is turned off', () => {
    const settings = withPackChoice(DEFAULT_SETTINGS, IDS, 'my-beat', { on: false });
    expect(orderOf(settings)).toEqual(IDS);
    expect(IDS.map((id) => packChoice(settings, id).on)).toEqual([true, false, true]);
  });

  it('moves a pack with its choice', () => {
    const off = withPackChoice(DEFAULT_SETTINGS, IDS, 'glossary', { pages: 'every-page' });
    const settings = withPackAt(off, IDS, 'glossary', 0);
    expect(orderOf(settings)).toEqual(['glossary', 'tpp-2014', 'my-beat']);
    expect(packChoice(settings, 'glossary').pages).toBe('every-page');
  });

  it('keeps the choice of a pack that is not here', () => {
    const all = withPackChoice(DEFAULT_SETTINGS, IDS, 'my-beat', { on: false });
    const settings = withPackAt(all, ['tpp-2014', 'glossary'], 'glossary', 0);
    expect(packChoice(settings, 'my-beat').on).toBe(false);
  });

  it('does not tell a page which packs there are', () => {
    const settings = withPackChoice(DEFAULT_SETTINGS, IDS, 'my-beat', { sites: ['a.example'] });
    expect(settingsForSite(settings, 'a.example').packs).toEqual([]);
  });
});
