import type { PdfProblem } from './open-pdf';
import type { DocumentState } from './view/document-view';

/** Why there is nothing to read: what is wrong with a file, or with the tab that it was to come from. */
export type PdfObstacle =
  | PdfProblem
  /** The tab is closed, or shows something else. */
  | 'tab-gone'
  /** The browser does not give what the tab shows. */
  | 'closed';

/** What the page for PDF files shows. */
export type PdfState =
  | { readonly phase: 'empty' }
  | { readonly phase: 'opening'; readonly file: string }
  | { readonly phase: 'password'; readonly file: string; readonly isAgain: boolean }
  | { readonly phase: 'failed'; readonly file: string; readonly obstacle: PdfObstacle }
  | OpenState;

/** A document is shown. */
export interface OpenState {
  readonly phase: 'open';
  readonly title: string;
  /** Null until its first page is there. */
  readonly document: DocumentState | null;
  /**
   * How many mentions are marked; null while they are being looked for. Off if the reader wants no page marked,
   * stopped if the reader has stopped marking this one.
   */
  readonly marks: number | 'off' | 'stopped' | null;
}
