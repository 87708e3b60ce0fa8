import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { expectAccessible } from '../support/accessible';
import { screen, within } from '../support/render';
import { smallContext } from '../../knowledge/support/fixture';
import { click, notRelevant, panel, report, show, tab, views } from '../support/show-popup';

describe('countries', () => {
  it('are listed with what they want, line by line, and without a position as not stated', () => {
    show({ initialTab: 'countries' });
    const lines = [
      ...within(panel())
        .getByRole('button', { name: 'Arcadia' })
        .closest('li')!
        .querySelectorAll('.position-line p'),
    ];
    expect(lines.map((line) => line.textContent)).toEqual(['Build a dam', 'Pay once, not twice']);
    expect(panel().textContent).toContain('No position stated in the two articles');
    expect(within(panel()).getByRole('button', { name: 'Cascadia' })).toBeTruthy();
  });

  it('are in a matrix by issue, beside the page', async () => {
    const { container } = show({ initialTab: 'countries' });
    await click('Table');
    const rows = within(screen.getByRole('grid', { name: 'Statements by issue' })).getAllByRole(
      'row',
    );
    expect(rows.map((row) => row.textContent)).toEqual([
      'CountryFlowTollsFishMentions',
      'Arcadia12–not on this page',
      'Borduria12',
      'Cascadia–not on this page',
      'on this page3–not on this page–not on this page6',
    ]);
    // No figure: it would look like a count.
    expect(container.querySelector('.matrix-key')!.textContent).not.toMatch(/\d/);
    expect(
      rows.map((row) =>
        within(row)
          .queryAllByRole('button', { name: /: / })
          .map((field) => field.title),
      ),
    ).toEqual([
      [],
      [
        'Flow of water: Build a dam (1 statement)',
        'Tolls: Pay once, not twice (2 statements)',
        'Fish: said of all three',
      ],
      [
        'Flow of water: not stated',
        'Tolls: See tolls paid by all (1 statement)',
        'Fish: said of all three',
      ],
      ['Flow of water: not stated', 'Tolls: not stated', 'Fish: said of all three'],
      [],
    ]);
    await expectAccessible(container);
  });

  it('keep the matrix on the way back from a country', async () => {
    show({ initialTab: 'countries' });
    await click('Table');
    await click('Borduria');
    await click('Back');
    expect(screen.getByRole('grid')).toBeTruthy();
  });

  it('show one country by issue: its positions, their statements, issues without one, other countries', async () => {
    show({ initialTab: 'countries' });
    await click('Arcadia');
    const sections = () =>
      [...panel().querySelectorAll('.position')].map((section) =>
        [...section.querySelectorAll('h4, .position-line p, .position-instead')]
          .map((one) => one.textContent.trim())
          .join(': '),
      );
    expect(sections()).toEqual([
      'Flow of water: Build a dam',
      'Tolls: Pay once, not twice',
      'Fish: No position of its own stated; only what is said of all three.',
      'What others say about Arcadia 1',
    ]);
    expect(panel().textContent).not.toContain('Sent a boat.');
    await click(/^2 statements/);
    expect(panel().textContent).toContain('Sent a boat.');
    await click('Back');
    await click('Cascadia');
    expect(sections()).toEqual([
      'Fish: No position of its own stated; only what is said of all three.',
      'Flow of water: Not stated.',
      'Tolls: Not stated.',
    ]);
  });
});

describe('issues', () => {
  it.each([
    ['Flow of water', 'flow', false],
    ['Tolls', 'tolls', true],
    ['People', 'people', false],
    ['Countries', 'countries', true],
  ] as const)('are switched: %s', async (name, key, on) => {
    const { chosen } = show({ initialTab: 'issues' });
    expect(screen.getByRole('switch', { name }).getAttribute('aria-checked')).toBe(String(!on));
    await click(name, 'switch');
    expect(chosen().marks).toEqual({ tolls: false, countries: false, [key]: on });
  });

  it('are switched off altogether', async () => {
    const { chosen } = show({ initialTab: 'issues' });
    await click('Pactlight on every page', 'switch');
    expect(chosen().enabled).toBe(false);
  });

  it('are shown as off while all is off, and keep the reader’s choice', async () => {
    const off = { ...DEFAULT_SETTINGS, enabled: false, marks: { tolls: false } };
    const { container, onChange, chosen } = show({
      initialTab: 'issues',
      settings: off,
      page: { state: 'off' },
    });
    expect(screen.getByRole('status').textContent).toContain(
      'Off on every page. Nothing is marked.',
    );
    const switches = within(panel()).getAllByRole('switch');
    expect(switches.map((one) => one.getAttribute('aria-checked'))).toEqual(
      switches.map(() => 'false'),
    );
    await click('Flow of water', 'switch');
    await click('Every mention');
    expect(onChange).not.toHaveBeenCalled();
    await expectAccessible(container);
    await click('Pactlight on every page', 'switch');
    expect(chosen()).toMatchObject({ marks: { tolls: false } });
  });

  it('lead from their names to all statements on them', async () => {
    show({ initialTab: 'issues' });
    await click('Flow of water Dams, mills');
    expect(within(panel()).getByRole('heading', { level: 3, name: 'Flow of water' })).toBeTruthy();
  });

  it('say what they cover and how often they are on this page', () => {
    show({ initialTab: 'issues' });
    const row = screen.getByRole('switch', { name: 'Flow of water' });
    expect(document.getElementById(row.getAttribute('aria-describedby')!)!.textContent).toBe(
      'on this page: 3',
    );
  });
});

describe('disagreements', () => {
  const other = {
    ...views.knowledge.pack.disagreements[0]!,
    id: 'mill',
    question: { en: 'Is there a mill?' },
    about: ['guild', 'arcadia'],
  };
  const two = smallContext({ disagreements: [other, ...views.knowledge.pack.disagreements] });
  const questions = () =>
    within(panel())
      .getAllByRole('heading', { level: 3 })
      .map(({ textContent }) => textContent);

  it('begin with those that the page touches', () => {
    show({ views: two, initialTab: 'disagree' });
    expect(questions()).toEqual([
      'On what this page is about 1',
      'Was there a boat?',
      'Other disputed questions 1',
      'Is there a mill?',
    ]);
    expect(tab(/Disputed/).textContent).toBe('Disputed 1');
    expect(panel().textContent).toContain('One article saw it, one did not.');
  });

  it('are not counted beside a page that touches none', () => {
    show({
      views: two,
      initialTab: 'disagree',
      page: { state: 'annotated', report: { ...report, mentions: [] } },
    });
    expect(tab(/Disputed/).textContent).toBe('Disputed');
    expect(questions()).toHaveLength(2);
  });

  it('are in the pack’s order if no page is read', () => {
    show({ views: two, initialTab: 'disagree', page: notRelevant });
    expect(questions()).toEqual(['Is there a mill?', 'Was there a boat?']);
    expect(tab(/Disputed/).textContent).toBe('Disputed 2');
  });

  it('open with sides and sources, and close to a line of them', async () => {
    show({ initialTab: 'disagree' });
    expect(panel().textContent).toContain('One article saw it, one did not.');
    await click('Was there a boat?');
    expect(panel().textContent).not.toContain('One article saw it');
    expect(panel().textContent).toContain('Yes, as reported. No, as reported.');
    expect(panel().textContent).toContain('Courier, 5 Mar 2020, ¶2 · Herald, 1 Feb 2020, ¶1');
  });
});
