import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../support/accessible';
import { screen } from '../support/render';
import { click, notRelevant, panel, show, tab } from '../support/show-popup';

describe('search', () => {
  const field = () =>
    screen.getByRole<HTMLInputElement>('searchbox', { name: 'Ask a question or look up a name' });
  const ask = (query: string) => userEvent.type(field(), query);
  const answers = () =>
    [...panel().querySelectorAll('.hit h4')].map(({ textContent }) => textContent);

  it('tolerates a typo, says why it matched and leads to the answer and back', async () => {
    const { container } = show({ initialTab: 'search' });
    await ask('Ado Mill');
    const hit = screen.getByRole('button', { name: 'Ada Mill' });
    expect(hit.closest('li')!.textContent).toContain('Matches Ado Mill, a common misspelling');
    expect(panel().textContent).toContain('Ada Mill refuses to “pay twice” for water.');
    await expectAccessible(container);
    await userEvent.click(hit);
    await click('Back');
    expect(field().value).toBe('Ado Mill');
  });

  it('answers a question with the country’s line, which leads to its place on the country’s page', async () => {
    const { container } = show({ initialTab: 'search' });
    await ask('What does Arcadia want on tolls?');
    const [first] = panel().querySelectorAll('.hit');
    expect(first!.textContent).toMatch(/^Arcadia Tolls.*Pay once, not twice.*Courier/);
    await expectAccessible(container);
    await click('Arcadia, Tolls');
    expect(screen.getByRole('heading', { name: 'Arcadia' })).toBeTruthy();
    await click('Back');
    expect(document.activeElement?.closest('.hit')?.textContent).toContain('Pay once, not twice');
  });

  it('is indexed after the reader focuses the field', async () => {
    // No callback is requested, so none is cancelled.
    const whenIdle = vi.fn(() => 0);
    vi.stubGlobal('requestIdleCallback', whenIdle);
    show({ page: notRelevant });
    expect(whenIdle).not.toHaveBeenCalled();
    await userEvent.click(field());
    await vi.waitFor(() => expect(whenIdle).toHaveBeenCalled());
    vi.unstubAllGlobals();
  });

  it('leads to a disagreement, opened', async () => {
    show({ initialTab: 'search' });
    await ask('was there a boat');
    await click('Was there a boat?');
    expect(tab(/Disputed/).getAttribute('aria-selected')).toBe('true');
    expect(document.activeElement).toBe(
      screen.getByRole('button', { name: 'Was there a boat?', expanded: true }),
    );
  });

  it('leads to an event of the timeline', async () => {
    show({ initialTab: 'search' });
    await ask('when was the boat sent');
    await click('A boat is sent');
    expect(tab('Timeline').getAttribute('aria-selected')).toBe('true');
    expect(document.activeElement?.closest('[aria-current]')?.textContent).toContain(
      'A boat is sent',
    );
  });

  it('leads to an issue by its alternative labels', async () => {
    show({ initialTab: 'search' });
    await ask('fees');
    expect(answers()).toEqual(['Tolls Issues']);
    await click('Tolls');
    expect(screen.getByRole('heading', { name: 'Tolls' })).toBeTruthy();
  });

  it('can be navigated by arrow keys', async () => {
    show({ initialTab: 'search' });
    await ask('arcadia');
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Arcadia' }));
    await userEvent.keyboard('{ArrowUp}');
    expect(document.activeElement).toBe(field());
    await userEvent.keyboard('{Enter}{ArrowDown}');
    expect(document.activeElement!.closest('li')!.textContent).toContain('Build a dam');
  });

  it('says so if nothing matches', async () => {
    show({ initialTab: 'search' });
    await ask('qqqq');
    expect(panel().textContent).toContain('Nothing in the two articles fits “qqqq”.');
  });

  it('is cleared by its button', async () => {
    show({ initialTab: 'search' });
    await ask('ada');
    await click('Clear');
    expect(field().value).toBe('');
    expect(document.activeElement).toBe(field());
  });

  it('lists everything while nothing is typed, the countries of the talks too', async () => {
    show({ initialTab: 'search' });
    for (const name of [
      'Arcadia',
      'Cascadia',
      'Ada Mill',
      'Guild of Millers',
      'Water',
      'River Pact',
    ])
      expect(screen.getByRole('button', { name })).toBeTruthy();
  });

  it('gets focus after each click on its tab, but not if the tab is passed by arrow key', async () => {
    show();
    await userEvent.click(tab('Search'));
    expect(document.activeElement).toBe(field());
    await userEvent.click(tab('Search'));
    expect(document.activeElement).toBe(field());
    await userEvent.click(tab('This page'));
    await userEvent.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(tab('Search'));
  });

  it('begins with what was looked up elsewhere', () => {
    show({ query: 'pay twice' });
    expect(field().value).toBe('pay twice');
    expect(panel().textContent).toContain('Ada Mill refuses to “pay twice” for water.');
    expect(tab('Search').getAttribute('aria-selected')).toBe('true');
  });
});

describe('if no page is annotated', () => {
  it.each([
    ['a page about something else', { page: notRelevant }],
    ['a site that is off', { page: { state: 'off' as const } }],
    [
      'a page of the browser',
      { page: { state: 'cannot' as const, reason: 'browser-page' as const }, host: null },
    ],
    ['a page that is being read', { page: { state: 'loading' as const } }],
  ])('%s has the field too, which answers in place', async (_what, page) => {
    const { container } = show(page);
    const field = screen.getByRole<HTMLInputElement>('searchbox');
    await userEvent.type(field, 'arcadia tolls');
    expect(container.querySelector('.hit')!.textContent).toContain('Pay once, not twice');
    expect(document.activeElement).toBe(field);
    await click('Clear');
    expect(screen.getByRole('heading', { level: 2 })).toBeTruthy();
  });
});
