import type { PdfProblem } from './open-pdf';
import type { DocumentState } from './view/document-view';

/** Why no document is shown: a problem of the file, or of the tab that it should come from. */
export type PdfObstacle =
  | PdfProblem
  /** The tab is closed, or shows another document. */
  | 'tab-gone'
  /** The browser does not allow access to the tab's document. */
  | 'closed';

/** State of the page for PDF files. */
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
  /** Null before its first page is loaded. */
  readonly document: DocumentState | null;
  /**
   * Number of marked mentions; null before they are found; 'off' if marking is off for all pages,
   * 'stopped' if the reader has stopped it for this one.
   */
  readonly marks: number | 'off' | 'stopped' | null;
}
