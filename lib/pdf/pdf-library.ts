/** The one door to pdf.js, which is loaded when a file is opened. */
import type * as Pdfjs from 'pdfjs-dist';

export type PdfLibrary = typeof Pdfjs;
export type PdfDocument = Pdfjs.PDFDocumentProxy;
export type PdfPage = Pdfjs.PDFPageProxy;

/** Folder of the published files of pdf.js in the build, see scripts/build/pdfjs-files.ts. */
const FOLDER = '/pdfjs/';

/** Worker script that parses files. */
export const PDF_WORKER = `${FOLDER}pdf.worker.min.mjs`;

/** Resources that the library loads besides scripts: character maps, fonts and image decoders. */
export const PDF_RESOURCES = {
  cMapUrl: `${FOLDER}cmaps/`,
  standardFontDataUrl: `${FOLDER}fonts/`,
  wasmUrl: `${FOLDER}decoders/`,
};

let loading: Promise<PdfLibrary> | null = null;

/**
 * @param startWorker starts a script of the extension in a worker
 * @returns the library, with its worker: the same for every file
 */
export function pdfLibrary(startWorker: (path: typeof PDF_WORKER) => Worker): Promise<PdfLibrary> {
  loading ??= load(startWorker);
  return loading;
}

async function load(startWorker: (path: typeof PDF_WORKER) => Worker): Promise<PdfLibrary> {
  const address = `${FOLDER}pdf.min.mjs`;
  const library = (await import(/* @vite-ignore */ address)) as PdfLibrary;
  library.GlobalWorkerOptions.workerPort = startWorker(PDF_WORKER);
  return library;
}
