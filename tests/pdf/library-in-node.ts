import type { PdfLibrary } from '../../lib/pdf/pdf-library';

// pdf.js asks for it; Node has it from 22 on, and runs that are older do for all else.
Promise.withResolvers ??= function withResolvers<Value>() {
  let resolve!: PromiseWithResolvers<Value>['resolve'];
  let reject!: PromiseWithResolvers<Value>['reject'];
  const promise = new Promise<Value>((...both) => {
    [resolve, reject] = both;
  });
  return { promise, resolve, reject };
};

/** @returns pdf.js as it runs in Node: without a worker */
export async function libraryInNode(): Promise<PdfLibrary> {
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}
