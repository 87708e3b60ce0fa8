import { PDF_RESOURCES, type PdfDocument, type PdfLibrary } from './pdf-library';

/** Why a file is not shown. */
export type PdfProblem =
  /** It is another kind of file. */
  | 'not-pdf'
  /** It begins as a PDF file does, and cannot be read. */
  | 'broken'
  /** It is encrypted in a way that pdf.js does not know. */
  | 'encrypted'
  | 'too-large'
  /** It has no page. */
  | 'empty';

/** A larger file is not opened, in bytes: the browser would need several times as much memory. */
export const MOST_BYTES = 200_000_000;

/** Some programs write something before the beginning: within so many bytes it is looked for. */
const BEGINNING = 1024;

/** pdf.js: the password that was given is wrong. */
const WRONG_PASSWORD = 2;

/** A file that is not shown. */
export class PdfError extends Error {
  override readonly name = 'PdfError';

  constructor(
    readonly problem: PdfProblem,
    cause?: unknown,
  ) {
    super(`The file is not shown: ${problem}.`, { cause });
  }
}

/**
 * Opens a file.
 *
 * @param bytes of the file; they are the library's afterwards
 * @param askPassword called if the file wants a password, and again if it was wrong; null gives up
 * @returns null if the reader gave up
 * @throws PdfError
 */
export async function openPdf(
  library: PdfLibrary,
  bytes: Uint8Array<ArrayBuffer>,
  askPassword: (isAgain: boolean) => Promise<string | null>,
): Promise<PdfDocument | null> {
  if (bytes.length > MOST_BYTES) throw new PdfError('too-large');
  if (!beginsAsPdf(bytes)) throw new PdfError('not-pdf');
  const task = library.getDocument({
    data: bytes,
    ...PDF_RESOURCES,
    // Without it no page of the extension may compile code at run time.
    useWasm: false,
    useWorkerFetch: true,
    disableWorkerRendering: true,
    verbosity: library.VerbosityLevel.ERRORS,
  });
  let hasGivenUp = false;
  task.onPassword = (answer: (password: string) => void, reason: number): void => {
    void askPassword(reason === WRONG_PASSWORD).then((password) => {
      if (password !== null) return answer(password);
      hasGivenUp = true;
      return task.destroy();
    });
  };
  try {
    const pdf = await task.promise;
    if (pdf.numPages > 0) return pdf;
  } catch (error) {
    if (hasGivenUp) return null;
    throw new PdfError(problemOf(error), error);
  }
  await task.destroy();
  throw new PdfError('empty');
}

function beginsAsPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, BEGINNING)).includes('%PDF-');
}

function problemOf(error: unknown): PdfProblem {
  const { name, message } = error as Error;
  return name === 'PasswordException' || /encrypt/i.test(message) ? 'encrypted' : 'broken';
}
