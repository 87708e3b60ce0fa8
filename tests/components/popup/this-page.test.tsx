import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { PageReport, PageState } from '../../../lib/report/page-report';
import { DEFAULT_SETTINGS, withSite } from '../../../lib/settings/settings';
import { expectAccessible } from '../support/accessible';
import { screen, within } from '../support/render';
import { click, panel, report, show, tab, views } from '../support/show-popup';

describe('this page', () => {
  it('begins with positions on the issues that it mentions, and leads to them', async () => {
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

  it('lists its concepts, those with most mentions first', () => {
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

  it('has the same count in the heading as in the button that unfolds the list', async () => {
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

  it('lists known concepts that are not on it', () => {
    show();
    expect(panel().textContent).toContain('Also on record');
    expect(within(panel()).getByRole('button', { name: 'Arcadia' })).toBeTruthy();
  });

  it('is named as an article of the pack if it is one, and does not list its own statements', () => {
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

  it('leads to a concept, and back to the same place', async () => {
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

  it('says so, and can be unmarked', async () => {
    const { container, onStopMarking } = show({ page: asked() });
    expect(container.textContent).toContain('You asked for marks on this page: 6 mentions.');
    await userEvent.click(tab('Countries'));
    await click('Stop marking this page');
    expect(onStopMarking).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });

  it('is never said to be about the talks', () => {
    const { container } = show({ page: asked({ mentions: [], total: 0 }) });
    expect(container.textContent).toContain('no words on it surely mean a name or term');
    expect(container.textContent).not.toContain('is about the talks');
    expect(screen.getByRole('button', { name: 'Stop marking this page' })).toBeTruthy();
  });

  it('can be undone for a site that is always marked', async () => {
    const settings = withSite(DEFAULT_SETTINGS, 'news.example', 'always');
    const { container, onChange, onStopMarking } = show({ page: asked(), settings });
    expect(container.textContent).toContain('You asked for marks on every page of news.example.');
    await click('Mark only relevant pages');
    expect(onChange.mock.lastCall![0](settings).sites).toEqual({});
    expect(onStopMarking).toHaveBeenCalledOnce();
  });

  it('does not say so if it is relevant', () => {
    const { container } = show({
      settings: withSite(DEFAULT_SETTINGS, 'news.example', 'always'),
    });
    expect(container.textContent).not.toContain('You asked');
  });
});
