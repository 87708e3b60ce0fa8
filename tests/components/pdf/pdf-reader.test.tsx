import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '../support/accessible';
import { fireEvent, screen } from '../support/render';
import { open, showPdf } from '../support/show-pdf';

const PDF = new File(['%PDF-1.4'], 'talks.pdf', { type: 'application/pdf' });
const user = userEvent.setup();

/** Fires an event of dragging files over the page, as the browser does. */
function drag(type: string, files: readonly File[] = [PDF], over: Element | null = null): boolean {
  const event = new Event(type, { bubbles: true, cancelable: true });
  const dataTransfer = { types: ['Files'], files, dropEffect: 'none' };
  Object.assign(event, { dataTransfer, relatedTarget: over });
  return fireEvent(document.body, event);
}

describe('the page for PDF files', () => {
  it('lets the reader choose a file', async () => {
    const { container, onOpen } = showPdf({ phase: 'empty' });
    expect(screen.getByRole('heading', { name: 'Read a PDF' })).toBeTruthy();
    await user.upload(container.querySelector<HTMLInputElement>('input[type="file"]')!, PDF);
    expect(onOpen).toHaveBeenCalledWith(PDF);
    await expectAccessible(container);
  });

  it('opens a dropped file, and shows while dragging that it will', async () => {
    const { container, onOpen } = showPdf({ phase: 'empty' });
    const words = () => container.textContent;
    expect(drag('dragover'), 'the browser’s own way is taken').toBe(false);
    await expect.poll(words).toContain('Drop the file to read it here');
    drag('dragleave');
    await expect.poll(words).not.toContain('Drop the file to');
    drag('dragover');
    drag('drop');
    expect(onOpen).toHaveBeenCalledWith(PDF);
    await expect.poll(words).not.toContain('Drop the file to');
  });

  it('asks for a password, says if it was wrong, and can be cancelled', async () => {
    const { container, onPassword, again } = showPdf({
      phase: 'password',
      file: 'a.pdf',
      isAgain: false,
    });
    expect(screen.getByRole('heading', { name: 'a.pdf is protected' })).toBeTruthy();
    const field = screen.getByLabelText('Password');
    expect(document.activeElement).toBe(field);
    await user.type(field, 'secret{Enter}');
    expect(onPassword).toHaveBeenLastCalledWith('secret');
    again({ phase: 'password', file: 'a.pdf', isAgain: true });
    expect(screen.getByRole('alert').textContent).toBe(
      'That is not the password. Please try again.',
    );
    expect(screen.getByLabelText<HTMLInputElement>('Password').value).toBe('');
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Do not open it' }));
    expect(onPassword).toHaveBeenLastCalledWith(null);
  });

  it.each([
    ['not-pdf', /a\.pdf is a file of another kind/],
    ['broken', /a\.pdf is damaged, or was not saved completely/],
    ['encrypted', /protected in a way that Pactlight does not know/],
    ['too-large', /PDF files of up to 200 MB/],
    ['empty', /a\.pdf is a PDF file with nothing in it/],
    ['tab-gone', /Its tab was closed or shows something else/],
    ['closed', /keeps extensions out of its PDF viewer/],
  ] as const)(
    'says why a file is not shown, and has another one chosen: %s',
    async (obstacle, words) => {
      const { container } = showPdf({ phase: 'failed', file: 'a.pdf', obstacle });
      expect(screen.getByRole('status').textContent).toMatch(words);
      expect(screen.getByRole('button', { name: 'Open a PDF' })).toBeTruthy();
      await expectAccessible(container);
    },
  );
});

describe('an open document', () => {
  it('has its title, its marks and a way to the list of them', async () => {
    const { container, onOpenPanel } = showPdf(open());
    expect(container.textContent).toContain('Notes');
    await user.click(screen.getByRole('button', { name: '7 marks' }));
    expect(onOpenPanel).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });

  it('goes to a page number that the reader types, if it is valid', async () => {
    const { onGoTo } = showPdf(open());
    const field = screen.getByLabelText<HTMLInputElement>('Page number');
    await user.clear(field);
    await user.type(field, '11{Enter}');
    expect(onGoTo).toHaveBeenLastCalledWith(11);
    await user.clear(field);
    await user.type(field, '99{Enter}');
    expect(onGoTo).toHaveBeenCalledOnce();
    expect(field.value).toBe('3');
    await user.click(screen.getByRole('button', { name: 'Next page' }));
    expect(onGoTo).toHaveBeenLastCalledWith(4);
    await user.click(screen.getByRole('button', { name: 'Previous page' }));
    expect(onGoTo).toHaveBeenLastCalledWith(2);
  });

  it('is zoomed in, out, and to the width of the window', async () => {
    const { onZoom, onFit } = showPdf(open({ fits: false }));
    await user.click(screen.getByRole('button', { name: 'Larger' }));
    expect(onZoom).toHaveBeenLastCalledWith(1);
    await user.click(screen.getByRole('button', { name: 'Smaller' }));
    expect(onZoom).toHaveBeenLastCalledWith(-1);
    await user.click(screen.getByRole('button', { name: '125 %, Fit width' }));
    expect(onFit).toHaveBeenCalledOnce();
  });

  it.each([
    ['pages without text', open({ withoutText: 12 }, 0), /pictures without text, as a scanner/],
    ['some pages without', open({ withoutText: 2 }), /^2 pages of this file are pictures/],
    ['no marks', open({}, 0), /^No words in this file surely mean/],
    ['marks that are turned off', open({}, 'off'), /does not read or mark any page/],
  ])('says of itself what a reader would not see: %s', (_what, state, words) => {
    showPdf(state);
    expect(screen.getByRole('status').textContent).toMatch(words);
  });

  it('says how far it has been read, and nothing else until it is', () => {
    showPdf(open({ read: 4, withoutText: 2 }, 0));
    expect(screen.getByRole('button', { name: 'Reading page 5 of 12' })).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('shows no note if there is no problem', () => {
    showPdf(open());
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('keeps its own words out of reading and marking', () => {
    const { container } = showPdf(open({ withoutText: 12 }));
    for (const read of container.querySelectorAll('button, samp, svg, input')) read.remove();
    expect(container.textContent).toBe('');
  });
});
