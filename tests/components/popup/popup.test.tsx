import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { PopupProps } from '../../../components/popup/popup-props';
import { DEFAULT_SETTINGS, withSite } from '../../../lib/settings/settings';
import { expectAccessible } from '../support/accessible';
import { screen, within } from '../support/render';
import { click, notRelevant, panel, report, show, tab } from '../support/show-popup';

describe('the popup', () => {
  it.each<[string, Partial<PopupProps>]>([
    ['this page', {}],
    ['countries', { initialTab: 'countries' }],
    ['issues', { initialTab: 'issues' }],
    ['disagreements', { initialTab: 'disagree' }],
    ['search', { initialTab: 'search' }],
    ['a country', { concept: 'arcadia' }],
    ['a country without a position', { concept: 'cascadia' }],
    ['a person', { concept: 'ada' }],
    ['a term', { concept: 'water' }],
    ['a page that is not relevant', { page: notRelevant }],
    ['a site that is off', { page: { state: 'off' } }],
    ['a browser page', { page: { state: 'cannot', reason: 'browser-page' }, host: null }],
    ['a page being read', { page: { state: 'loading' } }],
    [
      'a page without mentions',
      { page: { state: 'annotated', report: { ...report, mentions: [], total: 0 } } },
    ],
    ['countries without a page', { page: notRelevant, initialTab: 'countries' }],
  ])('is accessible with %s', async (_name, changes) => {
    const { container } = show(changes);
    await expectAccessible(container);
  });

  it('says what the page is about and how often', () => {
    show();
    expect(screen.getByRole('heading', { name: 'Boats on the river' })).toBeTruthy();
    const legend = screen.getByRole('toolbar', { name: 'Marks by issue' });
    expect(
      within(legend)
        .getAllByRole('button')
        .map((item) => item.textContent.trim()),
    ).toEqual(['Flow 3', 'Tolls 0', 'Fish 0']);
  });

  it('lets the reader choose how much is marked', async () => {
    const { chosen } = show({ initialTab: 'issues' });
    expect(
      screen.getByRole('button', { name: 'Once per paragraph' }).getAttribute('aria-pressed'),
    ).toBe('true');
    await click('Every mention');
    expect(chosen().amount).toBe('every');
  });

  it('says that a change was not saved, and what to do', async () => {
    const { container, again } = show();
    expect(screen.getByRole('alert').textContent).toBe('');
    again({ notSaved: true });
    expect(screen.getByRole('alert').textContent).toContain('Your settings are as before');
    await expectAccessible(container);
  });

  it('says in words why the page is annotated', async () => {
    const { container } = show();
    await userEvent.click(screen.getByText('Why this page is marked'));
    expect(panel().textContent).toContain('The pact’s name: “River Pact”+10');
    await expectAccessible(container);
  });

  it('turns this site off and on', async () => {
    const { chosen, again, onChange } = show();
    await click('On for news.example', 'switch');
    const off = chosen();
    expect(off.sites).toEqual({ 'news.example': 'never' });
    again({ settings: off, page: { state: 'off' } });
    await click('Off for news.example', 'switch');
    expect(onChange.mock.lastCall![0](off).sites).toEqual({});
  });
});

describe('tabs', () => {
  it('show their panel on a click', async () => {
    show();
    await userEvent.click(tab('Issues'));
    expect(tab('Issues').getAttribute('aria-selected')).toBe('true');
    expect(within(panel()).getByText('Pactlight on every page')).toBeTruthy();
  });

  it.each([
    ['{ArrowRight}', 'Countries'],
    ['{ArrowLeft}', 'Search'],
    ['{End}', 'Search'],
    ['{ArrowRight}{ArrowRight}{Home}', 'This page'],
  ])('follow the keys %s to %s, and are one stop for Tab', async (keys, name) => {
    show();
    tab('This page').focus();
    await userEvent.keyboard(keys);
    expect(document.activeElement).toBe(tab(name));
    expect(tab(name).getAttribute('aria-selected')).toBe('true');
    expect(screen.getAllByRole('tab').filter((one) => one.tabIndex === 0)).toEqual([tab(name)]);
  });

  it('count the disagreements', () => {
    show();
    expect(tab(/Disputed/).textContent).toBe('Disputed 1');
  });
});

describe('without an annotated page', () => {
  it('a page that is not relevant says what was found, why, and can be annotated anyway', async () => {
    const { onAnnotateAnyway, container } = show({ page: notRelevant });
    expect(container.textContent).toContain('Nothing is marked here');
    expect(container.textContent).toContain('This page mentions “Arcadia”, but');
    await click('Why?');
    expect(container.textContent).toContain('Score 2 (pages are marked from 6 up)');
    expect(container.textContent).toContain('“Amazon”−1');
    await expectAccessible(container);
    await click('Mark it anyway');
    expect(onAnnotateAnyway).toHaveBeenCalledOnce();
    expect(screen.queryByRole('switch')).toBeNull();
  });

  it('a site that is off can be turned on', async () => {
    const { onChange } = show({ page: { state: 'off' } });
    await click('Turn on for this site');
    expect(
      onChange.mock.lastCall![0](withSite(DEFAULT_SETTINGS, 'news.example', 'never')).sites,
    ).toEqual({});
  });

  it('everything off can be turned on', async () => {
    const { chosen } = show({
      page: { state: 'off' },
      settings: { ...DEFAULT_SETTINGS, enabled: false },
    });
    await click('Turn on');
    expect(chosen().enabled).toBe(true);
  });

  it('a browser page offers a search, and moves focus to the search field', async () => {
    const { container } = show({ page: { state: 'cannot', reason: 'browser-page' }, host: null });
    expect(container.textContent).toContain('Pactlight cannot read this page');
    await userEvent.type(screen.getByRole('searchbox'), 'b');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    await userEvent.keyboard('orduria');
    expect(screen.getByRole('button', { name: 'Borduria' })).toBeTruthy();
  });

  it.each([
    ['Three countries', 'Countries'],
    ['One disputed question', /Disputed/],
    ['Timeline', 'Timeline'],
  ])('%s can be read', async (row, name) => {
    show({ page: notRelevant });
    await userEvent.click(screen.getAllByRole('button', { name: new RegExp(`^${row}`) }).at(-1)!);
    expect(tab(name).getAttribute('aria-selected')).toBe('true');
  });

  it('a requested concept is still shown', () => {
    show({ page: { state: 'cannot', reason: 'browser-page' }, host: null, concept: 'arcadia' });
    expect(within(panel()).getByRole('heading', { name: 'Arcadia' })).toBeTruthy();
  });
});
