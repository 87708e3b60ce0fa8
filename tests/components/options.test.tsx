import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/i18n/languages';
import type { Settings } from '../../lib/settings/settings';
import { writeSettingsFile } from '../../lib/settings/settings-file';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';
import { expectAccessible } from './support/accessible';
import { screen, waitFor, within } from './support/render';
import { showOptions } from './support/show-options';

const click = (name: RegExp | string, role = 'button') =>
  userEvent.click(screen.getByRole(role, { name }));
const section = (name: string) => within(screen.getByRole('region', { name }));
const toast = () => screen.getByRole('status').textContent;
const SITES: Settings['sites'] = { 'mail.example': 'never', 'ledger.example': 'always' };
const REJECTIONS: Settings['rejections'] = [
  { concept: 'ada', text: 'ada', host: 'a.example' },
  { concept: 'water', text: 'water', host: null },
];

/** Chooses a file, as the reader does in the browser's own dialog. */
async function choose(label: string, name: string, text: string): Promise<void> {
  const input = screen
    .getAllByLabelText(label)
    .find((element) => element instanceof HTMLInputElement)!;
  await userEvent.upload(input, new File([text], name));
}

describe('the options page', () => {
  it.each<[string, Partial<Settings>]>([
    ['at first', {}],
    ['with sites and rejections', { sites: SITES, rejections: REJECTIONS }],
    ['with a delay of the reader’s own', { hoverDelay: 700 }],
  ])('is accessible %s', async (_name, changes) => {
    const { container } = showOptions(changes);
    await expectAccessible(container);
  });

  it.each(LANGUAGES)('is accessible in %s, with every section named', async (language) => {
    const { container } = showOptions({ sites: SITES, rejections: REJECTIONS }, {}, language);
    expect(
      screen.getAllByRole('region').map((region) => region.getAttribute('aria-labelledby')),
    ).toHaveLength(10);
    await expectAccessible(container);
  });

  it.each<[string, string, string, Partial<Settings>]>([
    ['Wash', 'Marks', 'radio', { markStyle: 'wash' }],
    ['Every mention', 'Marks', 'radio', { amount: 'every' }],
    ['On a click only', 'Cards', 'radio', { cardOn: 'click' }],
    ['After a longer pause 0.9\u00a0s', 'Cards', 'radio', { hoverDelay: 900 }],
    ['Dark', 'Appearance', 'radio', { theme: 'dark' }],
    ['Tolls', 'Issues and names', 'switch', { marks: { tolls: false } }],
    ['People', 'Issues and names', 'switch', { marks: { people: false } }],
  ])('changes at once: %s', async (name, where, role, changes) => {
    const { settings } = showOptions();
    await userEvent.click(section(where).getByRole(role, { name }));
    expect(settings()).toEqual({ ...DEFAULT_SETTINGS, ...changes });
    expect(
      section(where)
        .getByRole<HTMLInputElement>(role, { name })
        .matches(role === 'radio' ? ':checked' : '[aria-checked="false"]'),
    ).toBe(true);
  });

  it('goes back from clicks to a rest, with the rest that was', async () => {
    const { settings } = showOptions({ cardOn: 'click', hoverDelay: 900 });
    await click('After a short pause 0.45\u00a0s', 'radio');
    expect(settings()).toMatchObject({ cardOn: 'hover', hoverDelay: 450 });
  });

  it('says so where a change could not be saved', async () => {
    const { container } = showOptions({}, { onChange: () => Promise.reject(new Error('full')) });
    await click('Dark', 'radio');
    expect(
      screen
        .getAllByRole('alert')
        .map(({ textContent }) => textContent)
        .join(''),
    ).toContain('Your change was not saved: the browser’s storage is full');
    await expectAccessible(container);
  });

  it('shows the keys that the browser has, and the way to change them', async () => {
    const { onOpenShortcuts } = showOptions();
    const row = section('Keyboard').getByRole('row', { name: /Go to the next mark/ });
    expect([...row.querySelectorAll('kbd')].map(({ textContent }) => textContent)).toEqual([
      'Alt',
      'Shift',
      'J',
    ]);
    expect(section('Keyboard').getByRole('row', { name: /Turn off/ }).textContent).toContain(
      'not set',
    );
    await click('Change them on the browser’s shortcuts page');
    expect(onOpenShortcuts).toHaveBeenCalledOnce();
  });

  it('says where keys are changed in a browser that lets no extension lead there', () => {
    showOptions({}, { onOpenShortcuts: undefined });
    expect(section('Keyboard').queryByRole('button')).toBeNull();
  });
});

describe('help', () => {
  it('names the version and leads to the welcome page', async () => {
    const { onShowWelcome } = showOptions();
    expect(section('Help').getByText('Pactlight 0.1.0')).toBeTruthy();
    await click('Show the welcome page');
    expect(onShowWelcome).toHaveBeenCalledOnce();
  });
});

describe('sites', () => {
  it('are added by host or by the address of a page', async () => {
    const { settings } = showOptions();
    await userEvent.type(
      screen.getByRole('textbox', { name: 'Site' }),
      'https://www.Mail.example/inbox',
    );
    await click('Always mark here');
    await userEvent.type(screen.getByRole('textbox', { name: 'Site' }), 'other.example{Enter}');
    expect(settings().sites).toEqual({ 'www.mail.example': 'always', 'other.example': 'never' });
    expect(toast()).toContain('other.example: Never.');
  });

  it('that are none are refused, with what to write instead', async () => {
    const { settings, container } = showOptions();
    const field = screen.getByRole('textbox', { name: 'Site' });
    await userEvent.type(field, '*.mail.example{Enter}');
    expect(settings().sites).toEqual({});
    expect(screen.getByRole('alert').textContent).toBe(
      '“*.mail.example” is not a site. Type a name such as news.example, or paste the address of one of its pages.',
    );
    expect(field.getAttribute('aria-invalid')).toBe('true');
    await expectAccessible(container);
  });

  it('are removed, and come back', async () => {
    const { settings } = showOptions({ sites: SITES });
    await click('Remove ledger.example');
    expect(settings().sites).toEqual({ 'mail.example': 'never' });
    await click('Undo');
    expect(settings().sites).toEqual(SITES);
    expect(toast()).toBe('Undone.');
  });

  it('go out as a list and come in as one', async () => {
    const { settings, onSaveFile } = showOptions({ sites: SITES });
    await click('Export the list');
    expect(onSaveFile).toHaveBeenCalledWith(
      'pactlight-sites.txt',
      'always ledger.example\nnever mail.example\n',
    );
    await choose(
      'Import a list',
      'mine.txt',
      'never ledger.example\nnever new.example\nperhaps old.example',
    );
    expect(settings().sites).toEqual(SITES);
    const preview = section('Your data').getByRole('status').textContent;
    for (const line of [
      /ledger\.example: Always → Never/,
      /new\.example: .+ → Never/,
      /Ignored: line 3, “perhaps old\.example” \(not a site\)/,
    ])
      expect(preview).toMatch(line);
    await click('Apply');
    expect(settings().sites).toEqual({
      'mail.example': 'never',
      'ledger.example': 'never',
      'new.example': 'never',
    });
  });
});

describe('removed marks', () => {
  it('lists the words, what they were marked as, and where, and marks them again', async () => {
    const { settings } = showOptions({ rejections: REJECTIONS });
    const rows = section('Removed marks')
      .getAllByRole('row')
      .slice(1)
      .map((row) =>
        [...row.querySelectorAll('th, td')].slice(0, 3).map(({ textContent }) => textContent),
      );
    expect(rows).toEqual([
      ['ada', 'Ada Mill', 'a.example'],
      ['water', 'Water', 'Every site'],
    ]);
    await click('Mark again: “ada”');
    expect(settings().rejections).toEqual([REJECTIONS[1]]);
    await click('Undo');
    expect(settings().rejections).toHaveLength(2);
  });
});

describe('a settings file', () => {
  const other: Settings = {
    ...DEFAULT_SETTINGS,
    theme: 'dark',
    marks: { tolls: false },
    sites: { 'new.example': 'always' },
    rejections: REJECTIONS,
  };

  it('goes out whole', async () => {
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

  it('that changes the language is said to be applied in the new one', async () => {
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

  it('is applied without losing what is there, and taken back', async () => {
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
  ])('that is none, %s, is refused in words', async (name, text, said) => {
    const { settings } = showOptions();
    await choose('Import a file', name, text);
    expect(section('Your data').getByRole('alert').textContent).toContain(said);
    await click('Close');
    expect(settings()).toEqual(DEFAULT_SETTINGS);
  });

  it('that says what is so already cannot be applied', async () => {
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
  it('asks first, and can be taken back', async () => {
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
