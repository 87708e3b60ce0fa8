import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '../../../lib/i18n/languages';
import type { PacksProps } from '../../../components/options';
import { expectAccessible } from '../support/accessible';
import { fireEvent, screen, waitFor } from '../support/render';
import { BEAT, BUILT_IN, DRAFT, packsProps } from '../support/sample-packs';
import { showOptions } from '../support/show-options';
import { click, section, toast } from './options-queries';

const packs = () => section('Packs');

async function previewRows(changes: Partial<PacksProps> = {}) {
  const props = packsProps(changes);
  const shown = showOptions({}, { packs: props });
  await click('Paste rows');
  await userEvent.type(packs().getByRole('textbox'), 'Nippon Steel');
  await click('Preview');
  return { ...shown, props };
}

describe('the list of packs', () => {
  it.each(LANGUAGES)('is accessible in %s', async (language) => {
    const { container } = showOptions(
      { packs: [{ id: 'my-beat', on: true, pages: 'sites', sites: ['a.example'] }] },
      { packs: packsProps({ packs: [BUILT_IN, BEAT] }) },
      language,
    );
    await expectAccessible(container);
  });

  it('has the reader’s order, which buttons change, and says so', async () => {
    const { settings } = showOptions({}, { packs: packsProps({ packs: [BUILT_IN, BEAT] }) });
    await click('Move My beat up');
    expect(settings().packs.map(({ id }) => id)).toEqual(['my-beat', 'rivers']);
    expect(packs().getByText('My beat is now number 1 of 2.')).toBeDefined();
    expect(document.activeElement!.getAttribute('title')).toBe('Move My beat down');
  });

  it('turns a pack off, and keeps its place', async () => {
    const { settings } = showOptions({}, { packs: packsProps({ packs: [BUILT_IN, BEAT] }) });
    await userEvent.click(packs().getByRole('switch', { name: 'River talks' }));
    expect(settings().packs.map(({ id, on }) => [id, on])).toEqual([
      ['rivers', false],
      ['my-beat', true],
    ]);
  });

  it('takes the sites of a pack, and names the line that is none', async () => {
    const { settings } = showOptions(
      { packs: [{ id: 'rivers', on: true, pages: 'sites', sites: [] }] },
      { packs: packsProps() },
    );
    const field = packs().getByRole('textbox', { name: 'Sites, one on each line' });
    fireEvent.change(field, { target: { value: 'https://news.example/a\nnot*a*site' } });
    expect(settings().packs[0]!.sites).toEqual(['news.example']);
    expect(packs().getByRole('alert').textContent).toContain('not*a*site');
  });

  it('removes a pack, but not the built-in one, and undoes it', async () => {
    const props = packsProps({ packs: [BUILT_IN, BEAT] });
    showOptions({}, { packs: props });
    expect(packs().queryByRole('button', { name: 'Remove River talks' })).toBeNull();
    await click('Remove My beat');
    expect(props.onRemove).toHaveBeenCalledWith('my-beat');
    await waitFor(() => expect(toast()).toContain('My beat was removed.'));
    await click('Undo');
    expect(props.takenBack).toHaveBeenCalledOnce();
  });

  it('says so if a pack could not be removed', async () => {
    showOptions(
      {},
      { packs: packsProps({ packs: [BEAT], onRemove: () => Promise.reject(new Error('full')) }) },
    );
    await click('Remove My beat');
    await waitFor(() => expect(screen.getByText(/Nothing was changed/)).toBeDefined());
  });
});

describe('adding a pack', () => {
  it('shows a preview before anything is kept', async () => {
    const { props, container } = await previewRows();
    expect(packs().getByRole('heading', { name: /Preview of My beat/ })).toBe(
      document.activeElement,
    );
    expect(packs().getByText('2 entries with 3 names')).toBeDefined();
    expect(packs().getByText('no name')).toBeDefined();
    expect(props.onKeep).not.toHaveBeenCalled();
    await expectAccessible(container);
  });

  it('reads the rows again with another column', async () => {
    const { props } = await previewRows();
    await userEvent.selectOptions(packs().getByRole('combobox', { name: /Note/ }), 'Description');
    expect(vi.mocked(props.onPrepare).mock.lastCall![0]).toEqual({
      source: { rows: 'Nippon Steel' },
      columns: ['prefLabel', 'definition'],
    });
  });

  it('places the pack first where the reader wants its cards, and takes all back', async () => {
    const { props, settings } = await previewRows();
    await userEvent.click(packs().getByRole('radio', { name: 'My beat' }));
    await click('Add');
    await waitFor(() => expect(toast()).toContain('My beat was added.'));
    expect(settings().packs.map(({ id }) => id)).toEqual(['my-beat', 'rivers']);
    await click('Undo');
    expect(props.takenBack).toHaveBeenCalledOnce();
  });

  it('can be cancelled while it is read', async () => {
    let signal: AbortSignal | undefined;
    const onPrepare = vi.fn<PacksProps['onPrepare']>((_request, _onStage, given) => {
      signal = given;
      return new Promise((_resolve, reject) =>
        given.addEventListener('abort', () => reject(given.reason as Error)),
      );
    });
    await previewRows({ onPrepare });
    expect(packs().getByRole('progressbar')).toBeDefined();
    await click('Cancel');
    expect(signal!.aborted).toBe(true);
    expect(packs().queryByRole('progressbar')).toBeNull();
  });

  it('names what is wrong with a file, where, and how to mend it', async () => {
    const { container } = await previewRows({
      onPrepare: async () => ({
        unread: { code: 'open-quote', file: '', place: { row: 7 }, values: {} },
      }),
    });
    const { textContent } = packs().getByRole('alert');
    expect(textContent).toContain('the pasted rows cannot be added. Nothing was changed.');
    expect(textContent).toContain('row 7');
    expect(textContent).toContain('Close or remove the quotation mark in that row.');
    await expectAccessible(container);
  });

  it('shows what an update changes, and nothing to apply if it changes nothing', async () => {
    const none = { count: 0, first: [] };
    await previewRows({
      onPrepare: async () => ({
        ...DRAFT,
        draft: {
          ...DRAFT.draft,
          changes: {
            isNothing: true,
            concepts: { added: none, changed: none, removed: none },
            statements: { added: none, changed: none, removed: none },
            labels: { added: none, removed: none },
            others: [],
          },
        },
      }),
    });
    expect(packs().getByText(/Nothing in it differs/)).toBeDefined();
    expect(packs().getByRole<HTMLButtonElement>('button', { name: 'Update' }).disabled).toBe(true);
  });
});
