import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { cardView } from '../../../lib/knowledge/views';
import { expectAccessible } from '../support/accessible';
import { screen, waitFor, within } from '../support/render';
import { showCard } from '../support/show-card';
import { context } from './small-card';

describe('a card', () => {
  it.each(['pact', 'arcadia', 'cascadia', 'ada', 'guild', 'water', 'dam'])(
    'of %s is accessible, folded and unfolded',
    async (concept) => {
      const { container, card } = showCard(concept);
      await expectAccessible(container);
      for (const button of within(card).getAllByRole('button', { expanded: false }))
        await userEvent.click(button);
      await expectAccessible(container);
    },
  );

  it('is a dialog that is not modal, named by its title', () => {
    const { card } = showCard('ada');
    expect(card.getAttribute('aria-modal')).toBeNull();
    expect(within(card).getByRole('heading', { name: 'Ada Mill' })).toBeTruthy();
  });

  it('shows a role with its date and each statement with its source', () => {
    const { card } = showCard('ada');
    expect(card.textContent).toContain('Minister for rivers');
    expect(card.textContent).toContain('As of 1 Feb 2020');
    const link = within(card).getByRole('link', {
      name: 'Courier 5 Mar 2020 paragraph 1, opens in a new tab',
    });
    expect(link.getAttribute('href')).toBe('https://courier.example/rivers#:~:text=pay%20twice');
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  });

  it('notes once at the top if the page is later than the pack', () => {
    const { container } = showCard('ada', {
      view: cardView(context, 'ada', { date: '2025-05-04' })!,
    });
    const sentence =
      'This page is from May 2025; what Pactlight knows was said between February and March 2020.';
    expect(screen.getAllByText(sentence)).toHaveLength(1);
    expect(container.querySelector('.card-scroller')!.textContent.startsWith(sentence)).toBe(true);
    expect(cardView(context, 'ada', { date: '2020-03-31' })!.laterPage).toBeNull();
    expect(cardView(context, 'ada')!.laterPage).toBeNull();
  });

  it('has the note on a name last, behind a button', () => {
    const note = { label: 'Note', lines: [{ text: 'One article prints “Ado”.', language: 'en' }] };
    const { card } = showCard('ada', { view: { ...cardView(context, 'ada')!, note } });
    const last = card.querySelector('.card-body')!.lastElementChild!;
    expect(last.querySelector('summary')!.textContent).toBe('Note');
    expect(last.querySelector('details')!.open).toBe(false);
    expect(last.textContent).toContain('One article prints');
  });

  it('of a person says who spoke, if it was someone else', () => {
    const own = cardView(context, 'ada')!;
    const [group] = own.groups;
    const [statement] = group!.statements;
    const other = { ...statement!, id: 'other', speaker: 'a delegate' };
    const { card } = showCard('ada', {
      view: {
        ...own,
        groups: [{ ...group!, statements: [statement!, other] }],
        leading: [statement!.id, other.id],
      },
    });
    const spoken = [...card.querySelectorAll('.statement')].map(
      (one) => one.querySelector('.statement-source')!.textContent,
    );
    expect(spoken.map((text) => [text.includes('Ada Mill'), text.includes('a delegate')])).toEqual([
      [false, false],
      [false, true],
    ]);
  });

  it('sets the exact words of others apart', () => {
    const { card } = showCard('ada');
    expect(
      [...card.querySelectorAll('.statement .quote')].map((quote) => quote.textContent),
    ).toEqual(['“pay twice”']);
  });

  it('says the issue of a statement to readers who do not see the stroke', () => {
    const { card } = showCard('ada');
    expect(within(card).getByRole('img', { name: 'Tolls' })).toBeTruthy();
  });

  it('closes by its button', async () => {
    const { card, onClose } = showCard('ada');
    await userEvent.click(within(card).getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('says why its word is marked on request', async () => {
    const { card } = showCard('ada');
    const button = within(card).getByRole('button', { name: 'Why is this marked?' });
    expect(card.textContent).not.toContain('The page says');
    await userEvent.click(button);
    expect(card.textContent).toContain('Why is this marked? The page says “it”.');
    expect(button.getAttribute('aria-expanded')).toBe('true');
    await userEvent.click(button);
    expect(card.textContent).not.toContain('The page says');
  });

  it('does not explain a mark after a hop', () => {
    const { card } = showCard('ada', { why: null, cameFrom: 'Arcadia' });
    expect(within(card).queryByRole('button', { name: 'Why is this marked?' })).toBeNull();
  });

  it('unfolds the sides on which articles disagree', async () => {
    const { card } = showCard('ada');
    const strip = within(card).getByRole('button', { name: /Articles disagree/ });
    expect(strip.textContent).toContain('Was there a boat?');
    expect(card.textContent).not.toContain('One article saw it');
    await userEvent.click(strip);
    expect(card.textContent).toContain('One article saw it, one did not.');
    expect([...card.querySelectorAll('dt')].map((side) => side.textContent)).toEqual(['Yes', 'No']);
    expect(within(card).getByRole('link', { name: /Herald/ })).toBeTruthy();
    await userEvent.click(strip);
    expect(card.textContent).not.toContain('One article saw it');
  });

  it('of the pact has the disagreement open, and its statements behind a word', async () => {
    const { card } = showCard('pact');
    expect(card.textContent).toContain('One article saw it');
    expect(card.textContent).not.toContain('agreed on fish');
    await userEvent.click(within(card).getByRole('button', { name: '1 statement' }));
    expect(card.textContent).toContain('The parties agreed on fish.');
  });

  it('shows the other statements and folds them again', async () => {
    const view = cardView(context, 'water')!;
    const leading = view.groups
      .flatMap(({ statements }) => statements.map(({ id }) => id))
      .slice(0, 1);
    const { card } = showCard('water', {
      view: { ...view, leading, wayOn: { to: 'more', label: '2 more statements' } },
    });
    expect(card.querySelectorAll('.statement')).toHaveLength(1);
    await userEvent.click(within(card).getByRole('button', { name: '2 more statements' }));
    expect(card.querySelectorAll('.statement')).toHaveLength(3);
    await userEvent.click(within(card).getByRole('button', { name: 'Fewer statements' }));
    expect(card.querySelectorAll('.statement')).toHaveLength(1);
  });

  it.each([
    ['ada', 'Arcadia', 'arcadia'],
    ['pact', 'Cascadia', 'cascadia'],
    ['water', 'Dam', 'dam'],
    ['guild', 'Ada Mill', 'ada'],
  ])('of %s leads to %s', async (concept, name, target) => {
    const { card, onHop } = showCard(concept);
    await userEvent.click(within(card).getByRole('button', { name }));
    expect(onHop).toHaveBeenCalledWith(target);
  });

  it('leads to a country’s positions if there is a place that shows them', async () => {
    const { card, onOpenPositions } = showCard('arcadia');
    await userEvent.click(within(card).getByRole('button', { name: 'Arcadia: all positions' }));
    expect(onOpenPositions).toHaveBeenCalledWith('arcadia');
  });

  it('leads from each of a country’s dots to its positions on that issue', async () => {
    const { card, container, onOpenPositions } = showCard('arcadia');
    await userEvent.click(within(card).getByRole('button', { name: /^Tolls/ }));
    expect(onOpenPositions).toHaveBeenCalledWith('arcadia', 'tolls');
    await expectAccessible(container);
  });

  it('names each button once: a description that repeats the name would be read twice', () => {
    const { card } = showCard('pact', {
      onCopy: () => Promise.resolve(true),
      pinning: {
        pinned: false,
        folded: false,
        onPin: vi.fn(),
        onUnpin: vi.fn(),
        onFold: vi.fn(),
        onMove: vi.fn(),
      },
    });
    const twice = within(card)
      .getAllByRole('button')
      .filter(
        (button) =>
          button.title !== '' &&
          (button.title === button.getAttribute('aria-label') || button.textContent.trim() !== ''),
      );
    expect(twice.map(({ title }) => title)).toEqual([]);
  });

  it('is as the reader left it after going back from a hop', async () => {
    const whole = cardView(context, 'water')!;
    const { card, rerender, view } = showCard('water', {
      view: {
        ...whole,
        leading: whole.leading.slice(0, 1),
        wayOn: { to: 'more', label: '2 more statements' },
      },
    });
    await userEvent.click(within(card).getByRole('button', { name: /more statement/ }));
    const unfolded = card.querySelectorAll('.statement').length;
    rerender(cardView(context, 'dam')!, view.title);
    rerender(view, null);
    expect(screen.getByRole('dialog').querySelectorAll('.statement')).toHaveLength(unfolded);
    expect(
      within(screen.getByRole('dialog')).getByRole('button', { name: 'Fewer statements' }),
    ).toBeTruthy();
  });

  it('offers no positions if no place shows them', () => {
    const { card } = showCard('arcadia', { onOpenPositions: undefined });
    expect(within(card).queryByRole('button', { name: /^Tolls/ })).toBeNull();
    expect(within(card).queryByRole('button', { name: /all positions/ })).toBeNull();
  });

  it('says a country’s dots in words', () => {
    const { card } = showCard('cascadia');
    expect(card.querySelector('.dots')!.textContent).toContain('Flow of water: not stated');
    expect(card.querySelector('.dots')!.textContent).toContain('Fish: said of all three');
    expect(card.textContent).toContain('No position of its own is stated in the two articles.');
  });

  it('copies a statement as a whole sentence with its source, as the paraphrase that it is', async () => {
    const onCopy = vi.fn(() => Promise.resolve(true));
    const { card, container } = showCard('ada', { onCopy });
    await userEvent.click(within(card).getByRole('button', { name: 'Copy with its source' }));
    expect(onCopy).toHaveBeenCalledWith(
      'Ada Mill refuses to “pay twice” for water. (paraphrased from Courier, 5 Mar 2020, ¶1) https://courier.example/rivers#:~:text=pay%20twice',
    );
    await waitFor(() =>
      expect(within(card).getByRole('status').textContent).toBe('Copied with its source'),
    );
    await expectAccessible(container);
  });

  it('copies what a side of a disagreement says', async () => {
    const onCopy = vi.fn(() => Promise.resolve(true));
    const { card, container } = showCard('pact', { onCopy });
    await userEvent.click(
      within(card).getAllByRole('button', { name: 'Copy with its source' })[0]!,
    );
    expect(onCopy).toHaveBeenCalledWith(
      expect.stringMatching(/\. \(paraphrased from \w+, \d.* 2020, ¶\d\) https:/),
    );
    await expectAccessible(container);
  });

  it('says so if a page forbids copying', async () => {
    const { card } = showCard('ada', { onCopy: () => Promise.resolve(false) });
    await userEvent.click(within(card).getByRole('button', { name: 'Copy with its source' }));
    await waitFor(() =>
      expect(within(card).getByRole('status').textContent).toMatch(/blocks copying/),
    );
  });
});
