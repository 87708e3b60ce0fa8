import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { PopupProps } from '../../../components/popup/popup-props';
import type { PageReport, PageState } from '../../../lib/report/page-report';
import { DEFAULT_SETTINGS, withSite } from '../../../lib/settings/settings';
import { expectAccessible } from '../support/accessible';
import { screen, within } from '../support/render';
import { click, notRelevant, panel, report, show, tab, views } from '../support/show-popup';

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
    ['a browser page', { page: { state: 'cannot' }, host: null }],
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

describe('this page', () => {
  it('begins with who wants what on the issues that it speaks of, and leads there', async () => {
    show();
    const [first, ...more] = within(panel()).getAllByRole('button', {
      name: /Build a dam|Pay once|See tolls/,
    });
    expect(first!.textContent).toContain('Arcadia Build a dam');
    expect(more).toEqual([]);
    await userEvent.click(first!);
    expect(within(panel()).getByRole('heading', { name: 'Arcadia' })).toBeTruthy();
    await click('Back');
    expect(document.activeElement!.textContent).toContain('Build a dam');
  });

  it('lists who and what it names, those named most first', () => {
    show();
    const names = within(panel())
      .getAllByRole('button', { name: /times?$/ })
      .map((row) => row.getAttribute('data-concept'));
    expect(names).toEqual(['borduria', 'ada', 'water']);
    expect(
      within(panel())
        .getByRole('button', { name: 'Water 3 times' })
        .querySelectorAll('.strip-tick'),
    ).toHaveLength(3);
  });

  it('counts what it lists, in the heading as in what unfolds it', async () => {
    const many = views.knowledge.pack.concepts.map(({ id }) => ({
      concept: id,
      key: 'people',
      count: 3,
      positions: [0, 0.1, 0.2],
    }));
    const names = many.filter(
      ({ concept }) => views.knowledge.conceptById(concept)!.type !== 'term',
    );
    const twice = [...names, { ...names[0]!, concept: 'ada' }];
    show({ page: { state: 'annotated', report: { ...report, mentions: twice, total: 21 } } });
    expect(within(panel()).getByRole('heading', { name: 'Names 7' })).toBeTruthy();
    await click('Show all 7 (Names)');
    expect(within(panel()).getAllByRole('button', { name: /3 times$/ })).toHaveLength(7);
  });

  it('lists who is known and not on it', () => {
    show();
    expect(panel().textContent).toContain('Also on record');
    expect(within(panel()).getByRole('button', { name: 'Arcadia' })).toBeTruthy();
  });

  it('is said to be an article of the pack where it is one, and what it says itself is not listed', () => {
    show({ address: 'https://www.courier.example/rivers/' });
    expect(screen.getByText('This article is one of the two that Pactlight knows.')).toBeTruthy();
    expect(within(panel()).queryByRole('button', { name: 'Ada Mill' })).toBeNull();
    expect(
      [...panel().querySelectorAll('.missing .chip-publisher')].map((chip) => chip.textContent),
    ).not.toContain('Courier');
  });

  it('folds a long list', async () => {
    const many = views.knowledge.pack.concepts
      .filter(({ type }) => type !== 'term')
      .map(({ id }) => ({ concept: id, key: 'people', count: 1, positions: [0] }));
    const more = [...many, { concept: 'ada', key: 'people', count: 1, positions: [0] }];
    show({
      page: { state: 'annotated', report: { ...report, mentions: more.slice(0, 7), total: 7 } },
    });
    const before = within(panel()).getAllByRole('button', { name: /times?$/ }).length;
    expect(before).toBeLessThanOrEqual(6);
  });

  it('leads to a concept, and back to where one was', async () => {
    show();
    await click('Water 3 times');
    expect(within(panel()).getByRole('heading', { name: 'Water' })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Back' }));
    await click('Back');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Water 3 times' }));
  });

  it('leads to the mention on the page', async () => {
    const { onJump } = show();
    await click('Water 3 times');
    await click('Show on page');
    expect(onJump).toHaveBeenCalledWith('water');
  });
});

describe('a page that is marked because the reader asked', () => {
  const asked = (more: Partial<PageReport> = {}): PageState => ({
    state: 'annotated',
    report: { ...report, relevance: { ...report.relevance!, relevant: false }, ...more },
  });

  it('says so, and leads back to the page without marks', async () => {
    const { container, onStopMarking } = show({ page: asked() });
    expect(container.textContent).toContain('You asked for marks on this page.');
    await userEvent.click(tab('Countries'));
    await click('Stop marking this page');
    expect(onStopMarking).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });

  it('is never said to be about the talks', () => {
    const { container } = show({ page: asked({ mentions: [], total: 0 }) });
    expect(panel().textContent).toContain('Pactlight found nothing to mark on this page.');
    expect(container.textContent).not.toContain('is about the talks');
    expect(screen.getByRole('button', { name: 'Stop marking this page' })).toBeTruthy();
  });

  it('is not said to be so where the site is always marked, or the page is about the subject', () => {
    const { container, again } = show({
      page: asked(),
      settings: { ...DEFAULT_SETTINGS, sites: { 'news.example': 'always' } },
    });
    expect(container.textContent).not.toContain('You asked');
    again({ page: { state: 'annotated', report }, settings: DEFAULT_SETTINGS });
    expect(container.textContent).not.toContain('You asked');
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

  it('a browser page offers to look something up, and goes on in the search field', async () => {
    const { container } = show({ page: { state: 'cannot' }, host: null });
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

  it('a concept asked for is shown all the same', () => {
    show({ page: { state: 'cannot' }, host: null, concept: 'arcadia' });
    expect(within(panel()).getByRole('heading', { name: 'Arcadia' })).toBeTruthy();
  });
});
