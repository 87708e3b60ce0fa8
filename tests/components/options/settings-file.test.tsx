import { describe, expect, it } from 'vitest';
import type { Settings } from '../../../lib/settings/settings';
import { writeSettingsFile } from '../../../lib/settings/settings-file';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { expectAccessible } from '../support/accessible';
import { screen, waitFor } from '../support/render';
import { showOptions } from '../support/show-options';
import { click, section, toast, SITES, REJECTIONS, choose } from './options-queries';

describe('a settings file', () => {
  const other: Settings = {
    ...DEFAULT_SETTINGS,
    theme: 'dark',
    marks: { tolls: false },
    sites: { 'new.example': 'always' },
    rejections: REJECTIONS,
  };

  it('is exported with all settings', async () => {
    const { onSaveFile, settings } = showOptions({ sites: SITES });
    await click('Export everything');
    expect(onSaveFile).toHaveBeenCalledWith(
      'pactlight-settings.json',
      writeSettingsFile(settings()),
    );
    await waitFor(() =>
      expect(toast()).toBe(
        'Exported. Your browser saves pactlight-settings.json with your downloads.',
      ),
    );
  });

  it('that changes the language is confirmed in the new one', async () => {
    showOptions();
    await choose(
      'Import a file',
      'other.json',
      writeSettingsFile({ ...DEFAULT_SETTINGS, language: 'es' }),
    );
    await click('Apply');
    await waitFor(() => expect(toast()).toBe('El archivo se ha aplicado.Deshacer'));
  });

  it('shows what it would change, and changes nothing until it is applied', async () => {
    const { settings, container } = showOptions({ sites: SITES });
    const before = settings();
    await choose('Import a file', 'other.json', writeSettingsFile(other));
    const lines = section('Your data')
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(lines).toEqual([
      'Theme: Match system → Dark',
      'Tolls: on → off',
      expect.stringMatching(/^new\.example: .+ → Always$/),
      'Removed mark: “ada” as Ada Mill (a.example)',
      'Removed mark: “water” as Water (Every site)',
    ]);
    expect(settings()).toEqual(before);
    await expectAccessible(container);
    await click('Keep my settings');
    expect(settings()).toEqual(before);
    expect(section('Your data').queryByRole('listitem')).toBeNull();
  });

  it('is merged with the present settings, and undone', async () => {
    const { settings } = showOptions({ sites: SITES });
    const before = settings();
    await choose('Import a file', 'other.json', writeSettingsFile(other));
    await click('Apply');
    expect(settings()).toEqual({ ...other, sites: { ...SITES, ...other.sites } });
    await click('Undo');
    expect(settings()).toEqual(before);
  });

  it.each([
    [
      'photo.json',
      'JFIF',
      'photo.json holds neither settings nor a list of sites. Choose a file that Pactlight exported.',
    ],
    [
      'package.json',
      '{"name": "x"}',
      'package.json holds no settings of Pactlight. Choose a file that Pactlight exported.',
    ],
  ])('of another kind, %s, is refused with the reason', async (name, text, said) => {
    const { settings } = showOptions();
    await choose('Import a file', name, text);
    expect(section('Your data').getByRole('alert').textContent).toContain(said);
    await click('Close');
    expect(settings()).toEqual(DEFAULT_SETTINGS);
  });

  it('without changes cannot be applied', async () => {
    showOptions({ sites: SITES });
    await choose(
      'Import a file',
      'same.json',
      writeSettingsFile({ ...DEFAULT_SETTINGS, sites: SITES }),
    );
    expect(section('Your data').getByRole('status').textContent).toContain(
      'Nothing in it differs from your settings.',
    );
    expect(screen.queryByRole('button', { name: 'Apply' })).toBeNull();
  });
});

describe('reset', () => {
  it('asks first, and can be undone', async () => {
    const { settings, container } = showOptions({ sites: SITES, theme: 'dark' });
    const before = settings();
    await click('Reset everything');
    expect(settings()).toEqual(before);
    await expectAccessible(container);
    await click('Reset');
    expect(settings()).toEqual(DEFAULT_SETTINGS);
    await click('Undo');
    expect(settings()).toEqual(before);
  });
});
