import { describe, expect, it, vi } from 'vitest';
import { cardView } from '../../../lib/knowledge/views';
import type { PackOutline } from '../../../lib/pack/outline';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { expectAccessible } from '../support/accessible';
import { screen, waitFor, within } from '../support/render';
import { BEAT_OUTLINE } from '../support/sample-packs';
import { click, notRelevant, panel, report, show, tab, views } from '../support/show-popup';
import userEvent from '@testing-library/user-event';

const DAMS: PackOutline = {
  ...BEAT_OUTLINE,
  id: 'dams',
  prefLabel: { en: 'Dams' },
  issues: [
    {
      id: 'dams/height',
      prefLabel: { en: 'Height of dams' },
      shortLabel: { en: 'Height' },
      definition: { en: 'In metres' },
    },
  ],
};
const added = { outlines: [BEAT_OUTLINE], names: { 'my-beat/steel': 'Nippon Steel' } };
const withBeat = { views: { ...views, added }, packs: [BEAT_OUTLINE] };
const beatOnly = {
  ...report,
  packs: ['my-beat'],
  mentions: [{ concept: 'my-beat/steel', key: 'others', count: 2, positions: [0, 0.5] }],
};

describe('a page that only an added pack marks', () => {
  const marked = { ...withBeat, page: { state: 'annotated' as const, report: beatOnly } };

  it('says which pack that is, and lists its names', async () => {
    const { container } = show(marked);
    expect(container.querySelector('.page-head')!.textContent).toContain('Marked with: My beat');
    expect(panel().textContent).toContain('Nippon Steel');
    await expectAccessible(container);
  });

  it('says nothing of what the built-in pack finds missing', () => {
    const { container } = show(marked);
    expect(container.textContent).not.toContain('Also on record');
    expect(container.querySelector('.legend')).toBeNull();
  });

  it('shows what is known of a name', async () => {
    const askView = vi.fn(async () => ({ ...cardView(views, 'ada')!, title: 'Nippon Steel' }));
    show({ ...marked, askView });
    await click(/Nippon Steel/);
    await waitFor(() => screen.getByRole('heading', { name: 'Nippon Steel' }));
    expect(askView).toHaveBeenCalledWith('my-beat/steel');
  });
});

describe('the issues of several packs', () => {
  const several = {
    views: { ...views, added: { outlines: [BEAT_OUTLINE, DAMS], names: {} } },
    packs: [BEAT_OUTLINE, DAMS],
  };

  it('are below the switch of their pack', async () => {
    const { container } = show(several);
    await userEvent.click(tab('Issues'));
    const packs = within(screen.getByRole('region', { name: 'Packs' }));
    expect(packs.getAllByRole('switch').map((one) => one.textContent)).toEqual([
      expect.stringContaining('River talks'),
      ...['flow', 'tolls', 'fish'].map(() => expect.anything()),
      expect.stringContaining('My beat'),
      expect.stringContaining('Dams'),
      expect.stringContaining('Height of dams'),
    ]);
    await expectAccessible(container);
  });

  it('go with their pack when it is turned off', async () => {
    const { chosen, again } = show(several);
    await userEvent.click(tab('Issues'));
    await userEvent.click(screen.getByRole('switch', { name: 'Dams' }));
    expect(chosen().packs.map(({ id, on }) => [id, on])).toEqual([
      ['rivers', true],
      ['my-beat', true],
      ['dams', false],
    ]);
    again({ settings: chosen() });
    expect(screen.queryByRole('switch', { name: 'Height of dams' })).toBeNull();
  });
});

describe('a page that no pack fits', () => {
  it('is said of all packs that are on', () => {
    const { container } = show({ ...withBeat, page: notRelevant });
    expect(container.textContent).toContain('does not seem to be about River talks or My beat');
  });

  it('is not said of the built-in pack if that is off', () => {
    const { container } = show({
      ...withBeat,
      views: { ...withBeat.views, isOff: true },
      page: notRelevant,
      settings: DEFAULT_SETTINGS,
    });
    expect(container.textContent).not.toContain('River talks');
    expect(container.textContent).toContain('My beat');
  });
});
