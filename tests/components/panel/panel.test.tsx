import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PanelProps } from '../../../components/panel/panel-props';
import { expectAccessible } from '../support/accessible';
import { screen, within } from '../support/render';
import { showPanel } from '../support/show-panel';
import { click, notRelevant, tab } from '../support/show-popup';
import { at, body } from './panel-queries';

beforeEach(() => {
  // happy-dom lays nothing out.
  Element.prototype.scrollTo = vi.fn() as never;
});

describe('the panel', () => {
  it.each<[string, Partial<PanelProps>]>([
    ['its list', {}],
    ['a paragraph being read', { view: at(5) }],
    ['a mention that the reader went to', { view: at(5, 5) }],
    [
      'a page without mentions',
      { list: { title: '', passages: [], listed: 0, total: 0, paragraphs: 2 } },
    ],
    ['positions', { startTab: 'positions', view: at(5) }],
    ['no positions', { startTab: 'positions' }],
    ['pinned cards', { startTab: 'pinned', pinned: ['ada', 'water', 'pact', 'arcadia'] }],
    ['nothing pinned', { startTab: 'pinned' }],
    ['the record', { startTab: 'lookUp' }],
    ['something looked up', { lookUp: { words: 'bordurja' } }],
    ['a page that is not relevant', { page: notRelevant, list: null, view: null }],
    ['a site that is off', { page: { state: 'off' }, list: null, view: null }],
    [
      'a browser page',
      { page: { state: 'cannot', reason: 'browser-page' }, host: null, list: null, view: null },
    ],
    ['a page being read', { page: { state: 'loading' }, list: null, view: null }],
  ])('is accessible with %s', async (_name, changes) => {
    const { container } = showPanel(changes);
    await expectAccessible(container);
  });

  it('has tabs that follow the arrow keys, and are one stop for Tab', async () => {
    showPanel();
    tab('On this page 7').focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(document.activeElement).toBe(tab('Pinned'));
    expect(screen.getAllByRole('tab').filter((one) => one.tabIndex === 0)).toEqual([tab('Pinned')]);
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(tab('Look up'));
  });
});

describe('the record', () => {
  it('leads to an issue, and back to where the reader was', async () => {
    const { container } = showPanel();
    await userEvent.click(container.querySelector('.legend button')!);
    expect(within(body()).getByRole('heading', { name: 'Flow of water' })).toBeTruthy();
    await click('Back');
    expect(tab('On this page 7').getAttribute('aria-selected')).toBe('true');
  });
});

describe('what was looked up elsewhere in the browser', () => {
  it.each([
    ['ada mill', 'Ada Mill'],
    ['the Bordurja', 'Borduria'],
  ])('is opened if it names something, as in the address bar: %s', (words, name) => {
    showPanel({ lookUp: { words } });
    expect(within(body()).getByRole('heading', { name })).toBeTruthy();
  });

  it('is searched for if it is no name', () => {
    showPanel({ lookUp: { words: 'water tolls' } });
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('water tolls');
  });

  it('is shown even if it was looked up before', async () => {
    const { again } = showPanel({ lookUp: { words: 'Ada Mill' } });
    await userEvent.click(tab('On this page 7'));
    again({ lookUp: { words: 'Ada Mill' } });
    expect(within(body()).getByRole('heading', { name: 'Ada Mill' })).toBeTruthy();
  });
});

describe('without an annotated page', () => {
  it('says so as the popup does, and leads into the record', async () => {
    const { onAnnotateAnyway } = showPanel({ page: notRelevant, list: null, view: null });
    expect(body().textContent).toContain('Nothing is marked here');
    await click('Mark it anyway');
    expect(onAnnotateAnyway).toHaveBeenCalledOnce();
    await click(/^Three countries/);
    expect(within(body()).getByRole('button', { name: 'Borduria' })).toBeTruthy();
    await click('Back');
    expect(body().textContent).toContain('Nothing is marked here');
  });

  it('still shows pinned concepts', async () => {
    showPanel({
      page: { state: 'cannot', reason: 'browser-page' },
      host: null,
      list: null,
      view: null,
      pinned: ['ada'],
    });
    await userEvent.click(tab('Pinned 1'));
    expect(within(body()).getByRole('heading', { name: 'Ada Mill' })).toBeTruthy();
  });
});
