import { vi } from 'vitest';
import { PdfReader } from '../../../components/pdf';
import { translateInto } from '../../../lib/i18n/every-language';
import type { DocumentState } from '../../../lib/pdf/view/document-view';
import type { PdfState } from '../../../lib/pdf/pdf-state';
import { render } from './render';

/** A document of twelve pages, all read, that fits the window. */
const TWELVE: DocumentState = {
  pages: 12,
  current: 3,
  zoom: 1.25,
  fits: true,
  read: 12,
  withoutText: 0,
};

/** @returns the state of an open document */
export function open(
  document: Partial<DocumentState> = {},
  marks: number | 'off' | null = 7,
): PdfState {
  return { phase: 'open', title: 'Notes', document: { ...TWELVE, ...document }, marks };
}

/** Shows the page for reading PDF files. */
export function showPdf(state: PdfState) {
  const calls = {
    onOpen: vi.fn(),
    onPassword: vi.fn(),
    onGoTo: vi.fn(),
    onZoom: vi.fn(),
    onFit: vi.fn(),
    onOpenPanel: vi.fn(),
    onPages: vi.fn(),
  };
  const page = (shown: PdfState) => (
    <PdfReader
      t={translateInto('en')}
      state={shown}
      mostBytes={200_000_000}
      panelIn="side"
      {...calls}
    />
  );
  const { container, rerender } = render(page(state));
  return { container, ...calls, again: (shown: PdfState) => rerender(page(shown)) };
}
