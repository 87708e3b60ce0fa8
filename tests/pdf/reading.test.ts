import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { TextItem } from 'pdfjs-dist/types/src/display/api';
import { openPdf, PdfError } from '../../lib/pdf/open-pdf';
import { Reading } from '../../lib/pdf/text/reading';
import { withoutHyphens } from '../../lib/pdf/text/text-without-hyphens';
import { libraryInNode } from './library-in-node';
import { BROKEN_PDF, COLUMNS_PDF, EMPTY_PDF, LOCKED_PDF, SCANNED_PDF, TALKS_PDF } from './samples';

const library = await libraryInNode();

async function open(file: Buffer, passwords: (string | null)[] = []) {
  return openPdf(library, new Uint8Array(file), async () => passwords.shift() ?? null);
}

/** @returns the paragraphs of a file's pages, with what each is */
async function paragraphsIn(file: Buffer, passwords?: (string | null)[]) {
  const pdf = (await open(file, passwords))!;
  const reading = new Reading();
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items, styles } = await (await pdf.getPage(number)).getTextContent();
    const runs = items.filter((item): item is TextItem => 'str' in item);
    const paragraphs = reading.read(runs, styles);
    withoutHyphens(runs, paragraphs);
    pages.push(paragraphs.map(({ kind, text }) => `${kind}: ${text}`));
  }
  return { pages, title: reading.title };
}

describe('a PDF file', () => {
  it('is read in paragraphs, with names and words whole that line ends cut', async () => {
    const { pages, title } = await paragraphsIn(TALKS_PDF);
    expect(title).toBe('Notes on the Trans-Pacific Partnership');
    expect(pages[0]).toEqual([
      'h1: Notes on the Trans-Pacific Partnership',
      'p: This page was written to try a reading page for PDF files. It names Michael Froman and Akira Amari, who are marked where the line ends in the middle of a name. It also names the Trans-Pacific Partnership, tariffs on rice, and a word that was cut: negotiations.',
      'p: A second paragraph, set apart by a wider gap, names Barack Obama and Shinzo Abe of Japan.',
    ]);
  });

  it('is read column by column, on into the next one', async () => {
    const { pages } = await paragraphsIn(COLUMNS_PDF);
    expect(pages[0]).toEqual([
      'h1: Two columns on the Trans-Pacific Partnership',
      'p: The left column of this page was written to try columns. Here the writer speaks of market access, of Japan, and of the talks with negotiators such as Michael Froman, who is named in the right column.',
    ]);
  });

  it('has no text if it was scanned', async () => {
    expect((await paragraphsIn(SCANNED_PDF)).pages).toEqual([[], []]);
  });

  it('that is protected opens with its password alone, and not at all if the reader gives up', async () => {
    expect((await paragraphsIn(LOCKED_PDF, ['wrong', 'amari'])).pages[0]).toEqual([
      'p: This locked page names Akira Amari and Michael Froman.',
    ]);
    expect(await open(LOCKED_PDF, ['wrong', null])).toBeNull();
  });

  it.each([
    ['not-pdf', Buffer.from('<html>')],
    ['not-pdf', Buffer.alloc(0)],
    ['broken', BROKEN_PDF],
    ['broken', TALKS_PDF.subarray(0, 300)],
    ['empty', EMPTY_PDF],
  ])('that cannot be shown says why: %s', async (problem, file) => {
    const error = await open(file).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(PdfError);
    expect((error as PdfError).problem).toBe(problem);
  });

  it('of the sample pages is the one that is written here', () => {
    expect(readFileSync('tests/fixtures/pages/talks.pdf').equals(TALKS_PDF)).toBe(true);
  });
});
