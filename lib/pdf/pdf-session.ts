import { MOST_BYTES, openPdf, PdfError } from './open-pdf';
import type { PdfDocument, PdfLibrary } from './pdf-library';
import type { OpenState, PdfObstacle, PdfState } from './pdf-state';
import { documentTitle } from './text/document-title';
import { DocumentView } from './view/document-view';

/**
 * A longer document is marked twice: first this many pages, then all of it after it is read. A
 * running annotator would treat the later pages as changes of the page, after which it pauses for a
 * long time.
 */
const FIRST_PAGES = 60;

/** Metadata of a document. */
export interface DocumentHead {
  readonly title: string;
  /** Creation date of the file, ISO 8601; null if it has none. */
  readonly created: string | null;
}

/** A file to open: its name, and a function that loads its bytes. */
export interface PdfSource {
  /** Empty if it has no name. */
  readonly name: string;
  bytes(): Promise<Uint8Array<ArrayBuffer>>;
}

export interface PdfSessionOptions {
  /** Loads pdf.js. */
  library(): Promise<PdfLibrary>;
  /** @returns a page's label for screen readers */
  label(page: number): string;
  /** Called with each new state. */
  onState(state: PdfState): void;
  /** Marks the document's text after it is in the page. */
  annotate(head: DocumentHead): void;
  /** Removes the marks and the metadata of the last document. */
  stopAnnotating(): void;
}

/** Opens documents, each in place of the one before, and keeps the state of the page. */
export class PdfSession {
  #state: PdfState = { phase: 'empty' };
  #view: DocumentView | null = null;
  #pdf: PdfDocument | null = null;
  #answer: ((password: string | null) => void) | null = null;
  /** Counts documents, so that late results of an earlier one are ignored. */
  #turn = 0;
  /** The parent element of the document's pages. */
  pages: HTMLElement | null = null;

  constructor(private readonly options: PdfSessionOptions) {}

  /** View of the open document; null if there is none. */
  get view(): DocumentView | null {
    return this.#view;
  }

  /** Opens a file and closes the one before. */
  async open({ name, bytes }: PdfSource): Promise<void> {
    const turn = (this.#turn += 1);
    this.#close();
    this.#set({ phase: 'opening', file: name });
    try {
      const [library, data] = await Promise.all([this.options.library(), bytes()]);
      if (turn !== this.#turn) return;
      const pdf = await openPdf(library, data, (isAgain) => this.#ask(name, isAgain));
      if (turn !== this.#turn) return void pdf?.loadingTask.destroy();
      if (!pdf) return this.#set({ phase: 'empty' });
      await this.#show(library, pdf, name, turn);
    } catch (error) {
      if (turn !== this.#turn) return;
      this.fail(name, error instanceof PdfError ? error.problem : 'broken');
    }
  }

  /** @returns the source of a file that the reader has chosen or dropped */
  static ofFile(file: File): PdfSource {
    return {
      name: file.name,
      bytes: async () => {
        if (file.size > MOST_BYTES) throw new PdfError('too-large');
        return new Uint8Array(await file.arrayBuffer());
      },
    };
  }

  /** Shows why a document cannot be opened. */
  fail(file: string, obstacle: PdfObstacle): void {
    this.#close();
    this.#set({ phase: 'failed', file, obstacle });
  }

  /** @param password null if the reader has cancelled */
  answer(password: string | null): void {
    this.#answer?.(password);
    this.#answer = null;
  }

  /** @param marks as in `OpenState` */
  setMarks(marks: OpenState['marks']): void {
    if (this.#state.phase === 'open') this.#set({ ...this.#state, marks });
  }

  async #show(library: PdfLibrary, pdf: PdfDocument, name: string, turn: number): Promise<void> {
    this.#pdf = pdf;
    const info = await infoOf(pdf);
    if (turn !== this.#turn) return;
    this.#set({
      phase: 'open',
      title: documentTitle(info.Title, null, name),
      document: null,
      marks: null,
    });
    const view = new DocumentView(library, pdf, this.pages!, this.options.label, (document) => {
      if (turn === this.#turn && this.#state.phase === 'open')
        this.#set({ ...this.#state, document });
    });
    this.#view = view;
    // Screen readers choose their voice by this language.
    this.pages!.lang = info.Language ?? '';
    await view.show(FIRST_PAGES, () => {
      const title = documentTitle(info.Title, view.title, name);
      if (this.#state.phase === 'open') this.#set({ ...this.#state, title });
      this.options.annotate({
        title,
        created: library.PDFDateString.toDateObject(info.CreationDate ?? '')?.toISOString() ?? null,
      });
    });
  }

  #ask(file: string, isAgain: boolean): Promise<string | null> {
    this.#set({ phase: 'password', file, isAgain });
    return new Promise((resolve) => {
      this.#answer = (password) => {
        this.#set({ phase: 'opening', file });
        resolve(password);
      };
    });
  }

  #close(): void {
    this.answer(null);
    this.options.stopAnnotating();
    this.#view?.stop();
    this.#view = null;
    void this.#pdf?.loadingTask.destroy();
    this.#pdf = null;
  }

  #set(state: PdfState): void {
    this.#state = state;
    this.options.onState(state);
  }
}

interface Info {
  readonly Title?: string;
  readonly CreationDate?: string;
  /** BCP 47. */
  readonly Language?: string | null;
}

/** A document may be readable even if its metadata is damaged. */
async function infoOf(pdf: PdfDocument): Promise<Info> {
  try {
    const { info }: { info: Info } = await pdf.getMetadata();
    return info;
  } catch {
    return {};
  }
}
