import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../support/accessible';
import { fireEvent, screen, within } from '../support/render';
import { list, manyPassages, showPanel } from '../support/show-panel';
import { click, tab } from '../support/show-popup';
import { at, body, mention } from './panel-queries';

beforeEach(() => {
  // happy-dom has no layout.
  Element.prototype.scrollTo = vi.fn() as never;
});

const sentences = () =>
  [...body().querySelectorAll('.page-sentence')].map(({ textContent }) => textContent);

const currentText = () => body().querySelector('.order-paragraph.current')?.textContent ?? null;

describe('the list in reading order', () => {
  it('has the page’s sentences with mentions, by paragraph', () => {
    showPanel();
    expect(sentences()).toEqual([
      'Water!',
      'Ada Mill spoke in Arcadia.',
      'Borduria wants water.',
      'Arcadia has a dam.',
    ]);
    expect([...body().querySelectorAll('.gutter')].map(({ textContent }) => textContent)).toEqual([
      '',
      '¶1Paragraph 1',
      '¶4Paragraph 4',
    ]);
  });

  it('names each document of the tab before its paragraphs, and counts those of each', () => {
    const inFrame = { title: 'A frame’s article', paragraphs: 2 };
    const [first, second, ...others] = list.passages;
    const own = { title: 'The page', paragraphs: 9 };
    const passages = [
      { ...first!, document: own },
      { ...second!, document: own },
      ...others.map((passage) => ({ ...passage, document: inFrame })),
    ];
    const { again } = showPanel({ list: { ...list, passages } });
    expect(
      within(body())
        .getAllByRole('heading')
        .map(({ textContent }) => textContent),
    ).toEqual(['The page', 'A frame’s article']);
    again({ view: at(4) });
    expect(document.querySelector('.panel-foot p')?.textContent).toBe('Paragraph 4 of 2');
  });

  it('marks what the page marks, and leads to all mentions', async () => {
    const [first, ...others] = list.passages;
    const repeat = {
      ...first!,
      mentions: first!.mentions.map((one) => ({ ...one, marked: false })),
    };
    const { onGoTo } = showPanel({ list: { ...list, passages: [repeat, ...others] } });
    expect([...body().querySelectorAll('.page-mention[data-repeat]')]).toEqual([mention('Water')]);
    await userEvent.click(mention('Water'));
    expect(onGoTo).toHaveBeenCalledExactlyOnceWith(1);
  });

  it('leads to a mention on the page', async () => {
    const { onGoTo } = showPanel();
    await userEvent.click(mention('water'));
    expect(onGoTo).toHaveBeenCalledExactlyOnceWith(5);
  });

  it('is one stop for the Tab key, and arrows lead from mention to mention', async () => {
    showPanel({ view: at(4) });
    expect(
      [...body().querySelectorAll<HTMLElement>('.page-mention')].filter(
        (one) => one.tabIndex === 0,
      ),
    ).toEqual([mention('Borduria')]);
    mention('Borduria').focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(mention('water'));
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{Home}');
    expect(document.activeElement).toBe(mention('Water'));
  });

  it('follows the page as it scrolls, with the positions of two sides below what is read', () => {
    const { again } = showPanel({ view: at(2) });
    expect(currentText()).toContain('Ada Mill');
    again({ view: at(5) });
    expect(currentText()).toContain('Borduria wants water.');
    expect(currentText()).toContain('Flow of water, side by side');
    expect(currentText()).toContain('Build a dam');
    expect(currentText()).toContain('Not stated');
    expect(screen.getByText('Paragraph 4 of 5')).toBeTruthy();
  });

  it('does not follow the page after the reader scrolls the list, until they go to a mention or press Follow', async () => {
    const { again, container } = showPanel({ view: at(2) });
    fireEvent.wheel(container.querySelector('.order-scroller')!);
    expect(
      screen.getByRole('button', { name: 'Scroll with the page' }).getAttribute('aria-pressed'),
    ).toBe('false');
    again({ view: at(5) });
    expect(currentText()).toContain('Ada Mill');
    again({ view: at(1, 1) });
    expect(currentText()).toContain('Water!');
    again({ view: at(5, 1) });
    expect(currentText()).toContain('Water!');
    await click('Scroll with the page');
    expect(currentText()).toContain('Borduria');
  });

  it('shows only what was chosen, with the counts of each', async () => {
    const { container } = showPanel();
    const filters = within(screen.getByRole('group', { name: 'Show only' }));
    expect(filters.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Flow 3',
      'Names 4',
    ]);
    await userEvent.click(filters.getByRole('button', { name: 'Flow 3' }));
    expect(sentences()).toEqual(['Water!', 'Borduria wants water.', 'Arcadia has a dam.']);
    expect(mention('Borduria')).toBeUndefined();
    expect(screen.getByText('3 of 7 mentions')).toBeTruthy();
    expect(container.querySelectorAll('.rail .tick')).toHaveLength(3);
    await expectAccessible(container);
    await userEvent.click(filters.getByRole('button', { name: 'Flow 3' }));
    expect(sentences()).toHaveLength(4);
  });

  it('shows no place before the reader has gone to a mention', () => {
    const { again } = showPanel({ view: at(1) });
    expect(screen.getByText('7 mentions')).toBeTruthy();
    again({ view: at(1, 1) });
    expect(screen.getByText('Mention 1 of 7')).toBeTruthy();
  });

  it('goes to the next and the previous mention of those that are listed', async () => {
    const { onGoTo, again } = showPanel({ view: at(2) });
    await click('Next mention');
    expect(onGoTo).toHaveBeenLastCalledWith(3);
    await userEvent.click(
      within(screen.getByRole('group', { name: 'Show only' })).getByRole('button', {
        name: 'Flow 3',
      }),
    );
    await click('Next mention');
    expect(onGoTo).toHaveBeenLastCalledWith(5);
    await click('Previous mention');
    expect(onGoTo).toHaveBeenLastCalledWith(1);
    again({ view: at(7) });
    await click('Next mention');
    expect(onGoTo).toHaveBeenLastCalledWith(1);
  });

  it('requests the mentions that were not in the first message', async () => {
    const { onWantMore } = showPanel({ list: { ...list, total: 2107 } });
    await click('2,100 more mentions');
    expect(onWantMore).toHaveBeenCalledOnce();
  });

  it('starts over with another page', async () => {
    const { again } = showPanel();
    await userEvent.click(
      within(screen.getByRole('group', { name: 'Show only' })).getByRole('button', {
        name: 'Flow 3',
      }),
    );
    again({ list: null, view: null });
    again({});
    expect(sentences()).toHaveLength(4);
  });

  it('renders a part of a long list, and the other parts after the reader goes there', async () => {
    const long = manyPassages(2000);
    const { again } = showPanel({ list: long });
    const drawn = () => [...document.querySelectorAll<HTMLElement>('.order-paragraph')];
    expect(drawn().length).toBeLessThan(200);
    expect(drawn()[0]!.getAttribute('aria-setsize')).toBe('2000');

    // The page is in its middle, then the reader goes to its ends.
    again({ list: long, view: { from: 0.5, to: 0.6, at: 1000, current: null } });
    expect(document.querySelector('.order-paragraph.current')!.getAttribute('aria-posinset')).toBe(
      '1000',
    );
    expect(drawn().length).toBeLessThan(200);
    screen.getByRole('link', { current: 'location' }).focus();
    await userEvent.keyboard('{End}');
    expect(document.activeElement!.closest('li')!.getAttribute('aria-posinset')).toBe('2000');
    await userEvent.keyboard('{ArrowUp}');
    expect(document.activeElement!.closest('li')!.getAttribute('aria-posinset')).toBe('1999');
    await userEvent.keyboard('{Home}');
    expect(document.activeElement!.closest('li')!.getAttribute('aria-posinset')).toBe('1');
  });

  it('draws a tick for each mention and the part of the page in view', () => {
    const { container } = showPanel();
    expect(container.querySelectorAll('.rail .tick')).toHaveLength(7);
    expect(container.querySelector('.rail-view')!.getAttribute('height')).toBe('40.00%');
  });
});

describe('the current mention', () => {
  it('is named, leads to its concept, and back', async () => {
    showPanel({ view: at(2, 2) });
    await userEvent.click(body().querySelector('.went-name')!);
    expect(within(body()).getByRole('heading', { name: 'Ada Mill' })).toBeTruthy();
    await click('Back');
    expect(tab('On this page 7').getAttribute('aria-selected')).toBe('true');
  });

  it('can be pinned and unpinned', async () => {
    const { onPin, again } = showPanel({ view: at(2, 2) });
    await click('Pin Ada Mill in the panel');
    expect(onPin).toHaveBeenCalledWith('ada', true);
    again({ pinned: ['ada'] });
    await userEvent.click(tab('Pinned 1'));
    expect(within(body()).getByRole('heading', { name: 'Ada Mill' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Next mention' })).toBeNull();
    await click('Pin Ada Mill in the panel');
    expect(onPin).toHaveBeenLastCalledWith('ada', false);
  });
});

describe('positions', () => {
  it('lead to all countries if the paragraph names no issue', async () => {
    showPanel({ startTab: 'positions', view: { from: 0, to: 1, at: null, current: null } });
    await click('All three countries');
    expect(within(body()).getByRole('button', { name: 'Arcadia' })).toBeTruthy();
  });

  it('are those of the paragraph in view, and unfold where articles disagree', async () => {
    const disagreement = { startTab: 'positions' as const, view: at(5) };
    showPanel(disagreement);
    expect(
      within(body())
        .getAllByRole('heading')
        .map(({ textContent }) => textContent),
    ).toEqual(['Countries and issues in the paragraph you are reading', 'Flow of water']);
    expect(within(body()).getByRole('button', { name: 'Borduria' })).toBeTruthy();
    await userEvent.click(within(body()).getByRole('button', { name: 'Borduria' }));
    expect(within(body()).getByRole('heading', { name: 'Borduria' })).toBeTruthy();
  });
});
