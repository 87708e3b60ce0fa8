import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../lib/i18n/languages';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings';
import { expectAccessible } from '../support/accessible';
import { screen } from '../support/render';
import { showOptions } from '../support/show-options';
import { click, section, SITES, REJECTIONS } from './options-queries';

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
    ).toHaveLength(11);
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

  it('goes back from click to hover with the earlier delay', async () => {
    const { settings } = showOptions({ cardOn: 'click', hoverDelay: 900 });
    await click('After a short pause 0.45\u00a0s', 'radio');
    expect(settings()).toMatchObject({ cardOn: 'hover', hoverDelay: 450 });
  });

  it('says so if a change could not be saved', async () => {
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

  it('says where keys are changed in a browser that has no link to them', () => {
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
