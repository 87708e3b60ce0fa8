import { PDF_RESOURCES, type PdfDocument, type PdfLibrary } from './pdf-library';

/** Why a file is not shown. */
export type PdfProblem =
  /** It is another kind of file. */
  | 'not-pdf'
  /** It has the header of a PDF file, but cannot be parsed. */
  | 'broken'
  /** Its encryption is not supported by pdf.js. */
  | 'encrypted'
  | 'too-large'
  /** It has no pages. */
  | 'empty';

/** Greatest size of a file, in bytes: the browser needs several times as much memory. */
export const MOST_BYTES = 200_000_000;

/** The header is searched in this many bytes, since some programs write other bytes before it. */
const BEGINNING = 1024;

/** Code of pdf.js for a wrong password. */
const WRONG_PASSWORD = 2;

/** Thrown if a file cannot be shown. */
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
 * Opens a PDF file.
 *
 * @param bytes of the file; they are transferred to the library
 * @param askPassword called if the file needs a password, and again after a wrong one; null cancels
 * @returns null if the reader cancelled
 * @throws PdfError
 */
export async function openPdf(
  library: PdfLibrary,
  bytes: Uint8Array<ArrayBuffer>,
  askPassword: (isAgain: boolean) => Promise<string | null>,
): Promise<PdfDocument | null> {
  if (bytes.length > MOST_BYTES) throw new PdfError('too-large');
  if (!beginsAsPdf(bytes)) throw new PdfError('not-pdf');
  const port = library.GlobalWorkerOptions.workerPort;
  const task = library.getDocument({
    data: bytes,
    // A worker that the library chooses itself is destroyed with the file that is closed: until that
    // is done, no other file could be opened.
    ...(port && { worker: library.PDFWorker.create({ port }) }),
    ...PDF_RESOURCES,
    // WebAssembly would need `wasm-unsafe-eval` in the extension's content security policy.
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
