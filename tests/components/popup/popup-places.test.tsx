import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { PopupProps } from '../../../components/popup/popup-props';
import type { PopupMemory } from '../../../components/popup/popup-memory';
import {
  DEFAULT_SETTINGS,
  withSite,
  type Settings,
  type SiteRule,
} from '../../../lib/settings/settings';
import { expectAccessible } from '../support/accessible';
import { screen, within } from '../support/render';
import { click, panel, report, show, tab } from '../support/show-popup';

const title = () => within(panel()).getAllByRole('heading', { level: 3 })[0]!.textContent;

describe('an issue', () => {
  it('is one click from the page’s issues, and lists countries with and without a position', async () => {
    const { container } = show();
    await userEvent.click(
      within(screen.getByRole('toolbar', { name: 'Marks by issue' })).getByRole('button', {
        name: /^Tolls/,
      }),
    );
    expect(title()).toBe('Tolls');
    const sections = [...panel().querySelectorAll('.position')].map((section) =>
      section.querySelector('h4')!.textContent.trim(),
    );
    expect(sections).toEqual(['Arcadia 2', 'Borduria 1', 'No position of their own 1']);
    expect(panel().textContent).toContain('This page does not mention it');
    expect(within(panel()).getByRole('button', { name: 'Cascadia' })).toBeTruthy();
    await expectAccessible(container);
  });

  it('opens from its switch, and leads back', async () => {
    const { onChange } = show({ initialTab: 'issues' });
    await click('Tolls Who pays');
    expect(title()).toBe('Tolls');
    expect(onChange).not.toHaveBeenCalled();
    await click('Back');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Tolls Who pays' }));
  });

  it('opens from the head of its column', async () => {
    show({ initialTab: 'countries' });
    await click('Table');
    await userEvent.click(within(screen.getByRole('grid')).getByRole('button', { name: 'Fish' }));
    expect(title()).toBe('Fish');
  });
});

describe('the table, by keyboard', () => {
  const inTable = () => within(screen.getByRole('grid'));
  const focused = () => document.activeElement;

  it('is one stop for Tab, and arrows lead to every field', async () => {
    show({ initialTab: 'countries' });
    await click('Table');
    expect(
      inTable()
        .getAllByRole('button')
        .filter(({ tabIndex }) => tabIndex === 0),
    ).toHaveLength(1);
    tab('Countries').focus();
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.tab();
    expect(focused()!.textContent).toBe('Flow');
    await userEvent.keyboard('{ArrowDown}{ArrowRight}');
    expect(focused()).toBe(inTable().getByRole('button', { name: /^Tolls: Pay once/ }));
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Home}');
    expect(focused()).toBe(inTable().getByRole('button', { name: 'Cascadia' }));
    await userEvent.keyboard('{ArrowUp}{End}{ArrowLeft}{Enter}');
    expect(title()).toBe('Borduria');
    await click('Back');
    expect(focused()).toBe(inTable().getByRole('button', { name: /^Tolls: See tolls/ }));
  });
});

describe('missing from the page', () => {
  it('begins with the issues that are not on it', async () => {
    show();
    const untouched = screen.getByRole('list', { name: 'Issues that this page does not mention' });
    expect(
      within(untouched)
        .getAllByRole('button')
        .map((button) => button.textContent.trim()),
    ).toEqual(['Tolls 3 statements', 'Fish 1 statement']);
    await userEvent.click(within(untouched).getByRole('button', { name: /^Fish/ }));
    expect(title()).toBe('Fish');
  });

  it('is shown beside each country', () => {
    show({ initialTab: 'countries' });
    const rows = within(panel())
      .getAllByRole('listitem')
      .map((row) => row.textContent);
    expect(rows.find((row) => row.startsWith('Arcadia'))).toContain('not on this page');
    expect(rows.find((row) => row.startsWith('Borduria'))).toContain('2 on this page');
  });

  it('is not shown if no page is read', () => {
    show({
      initialTab: 'countries',
      page: { state: 'cannot', reason: 'browser-page' },
      host: null,
    });
    expect(panel().textContent).not.toContain('on this page');
  });
});

describe('the timeline', () => {
  it('is one click away, lists events with their sources, and unfolds their statements', async () => {
    const { container } = show();
    await userEvent.click(tab('Timeline'));
    expect(tab('Timeline').getAttribute('aria-selected')).toBe('true');
    expect(within(panel()).getByRole('heading', { level: 3 }).textContent).toBe('Timeline');
    expect(panel().textContent).toContain('A boat is sent');
    expect(panel().textContent).toContain('2021, planned at the time');
    expect(panel().textContent).not.toContain('Sent a boat.');
    await expectAccessible(container);
    await click('1 statement (A boat is sent)');
    expect(panel().textContent).toContain('Arcadia sent a boat.');
    await expectAccessible(container);
  });
});

describe('a page that is later than the pack', () => {
  const later = (date: string): Partial<PopupProps> => ({
    page: { state: 'annotated', report: { ...report, date: { date, basis: 'meta' } } },
  });
  const sentence =
    'This page is from May 2025; what Pactlight knows was said between February and March 2020.';

  it('has one note about it, above every view', async () => {
    const { container } = show(later('2025-05-04'));
    for (const name of ['Countries', 'Issues', 'Search']) {
      await userEvent.click(screen.getByRole('tab', { name }));
      expect(screen.getAllByText(sentence)).toHaveLength(1);
    }
    await expectAccessible(container);
  });

  it('comes last in the timeline, at its distance', async () => {
    const { container } = show(later('2025-05'));
    await userEvent.click(tab('Timeline'));
    expect(
      [...container.querySelectorAll('.timeline > li')].slice(-2).map((row) => row.textContent),
    ).toEqual(['5 years after the last article', 'May 2025This page']);
  });

  it.each(['2020-03-31', '2020-02', '2014-05-04'])(
    'nothing is said of a page of %s',
    async (date) => {
      show(later(date));
      expect(screen.queryByText(/This page is from/)).toBeNull();
      await userEvent.click(tab('Timeline'));
      expect(screen.queryByText(/after the last article/)).toBeNull();
    },
  );
});

describe('this site', () => {
  const ruled = (rule: SiteRule | null): Settings =>
    withSite(DEFAULT_SETTINGS, 'news.example', rule);

  it.each([
    [null, 'Relevant pages only'],
    ['always', 'Always'],
    ['never', 'Never'],
  ] as const)('that is ruled %s shows as “%s”', (siteRule, name) => {
    show({ initialTab: 'issues', settings: ruled(siteRule) });
    const group = screen.getByRole('group', { name: 'On news.example' });
    expect(
      within(group)
        .getAllByRole('button', { pressed: true })
        .map((button) => button.textContent),
    ).toEqual([name]);
  });

  it('can be annotated always, and the head says so', async () => {
    const { again, chosen } = show({ initialTab: 'issues', settings: ruled(null) });
    await click('Always');
    expect(chosen().sites).toEqual({ 'news.example': 'always' });
    again({ initialTab: 'issues', settings: ruled('always') });
    expect(
      screen
        .getByRole('switch', { name: 'Always on for news.example' })
        .getAttribute('aria-checked'),
    ).toBe('true');
  });
});

describe('a popup that is opened again', () => {
  const left = async (act: () => Promise<void>): Promise<PopupMemory> => {
    const onRemember = vi.fn<(memory: PopupMemory) => void>();
    const { container } = show({ onRemember });
    await act();
    const memory = onRemember.mock.lastCall![0];
    container.remove();
    return memory;
  };

  it('shows the country that was read, and its way back', async () => {
    const memory = await left(async () => {
      await userEvent.click(tab('Countries'));
      await click('Table');
      await click('Borduria');
    });
    show({ memory });
    expect(title()).toBe('Borduria');
    await click('Back');
    expect(screen.getByRole('grid')).toBeTruthy();
  });

  it('keeps what was typed and unfolded', async () => {
    const memory = await left(async () => {
      await userEvent.click(tab('Search'));
      await userEvent.type(screen.getByRole('searchbox'), 'water');
    });
    show({ memory });
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('water');
  });

  it('remembers how far it was scrolled', async () => {
    const memory = await left(async () => {
      await userEvent.click(tab('Countries'));
      panel().scrollTop = 120;
      panel().dispatchEvent(new Event('scroll'));
    });
    expect(memory.scrolls).toEqual([0, 120]);
    show({ memory });
    expect(panel().scrollTop).toBe(120);
  });

  it('starts over if the pack has no such place', () => {
    show({
      memory: {
        places: [{ tab: 'countries', show: 'country', concept: 'atlantis' }],
        countriesAs: 'list',
        query: '',
        unfolded: [],
        scrolls: [],
      },
    });
    expect(tab('This page').getAttribute('aria-selected')).toBe('true');
  });

  it('shows the requested concept instead of the last place', () => {
    show({
      concept: 'arcadia',
      memory: {
        places: [{ tab: 'disagree', show: 'list' }],
        countriesAs: 'list',
        query: '',
        unfolded: [],
        scrolls: [],
      },
    });
    expect(title()).toBe('Arcadia');
  });
});
