import type { Translate } from '../../lib/i18n/translate';
import type { PdfState } from '../../lib/pdf/pdf-state';

/** Which files a reader can choose, as `accept` of `input`. */
export const PDF_FILES = 'application/pdf,.pdf';

export interface PdfReaderProps {
  readonly t: Translate;
  readonly state: PdfState;
  /** The largest file that is opened, in bytes. */
  readonly mostBytes: number;
  readonly panelIn: 'side' | 'tab';
  onOpen(file: File): void;
  /** Called with null if the reader would rather not open the file. */
  onPassword(password: string | null): void;
  onGoTo(page: number): void;
  onZoom(step: 1 | -1): void;
  onFit(): void;
  onOpenPanel(): void;
  /** Given the element that pages are put into, as long as it is there. */
  onPages(element: HTMLElement | null): void;
}
