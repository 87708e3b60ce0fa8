import { writePdf, type Run } from './write-pdf';

/** @returns lines of text one below the other, from the given place down */
function column(lines: readonly string[], x: number, y: number, size = 11): Run[] {
  return lines.map((text, i) => ({ text, x, y: y - i * size * 1.3, size }));
}

const TITLE: Run = { text: 'Notes on the Trans-Pacific Partnership', x: 72, y: 700, size: 22 };

/** Ours, and says nothing that any source says: names and terms to be marked, some of them over a line's end. */
const BODY = [
  'This page was written to try a reading page for PDF files. It names Michael',
  'Froman and Akira Amari, who are marked where the line ends in the middle of a',
  'name. It also names the Trans-',
  'Pacific Partnership, tariffs on rice, and a word that was cut: nego-',
  'tiations.',
];

/** One page with a title, a date and names over line ends. */
export const TALKS_PDF = writePdf({
  title: 'Microsoft Word - talks.doc',
  created: 'D:20140425120000Z',
  pages: [
    [
      TITLE,
      ...column(BODY, 72, 660),
      ...column(
        [
          'A second paragraph, set apart by a wider gap, names Barack Obama and Shinzo',
          'Abe of Japan.',
        ],
        72,
        570,
      ),
    ],
    column(['The second page names Andrew Robb of Australia.'], 72, 700),
    column(['The third page names Tim Groser of New Zealand.'], 72, 700),
  ],
});

/** Two columns: a name and a word go on at the top of the second. */
export const COLUMNS_PDF = writePdf({
  pages: [
    [
      { text: 'Two columns on the Trans-Pacific Partnership', x: 72, y: 720, size: 18 },
      ...column(
        [
          'The left column of this page was written to',
          'try columns. Here the writer speaks of mar-',
          'ket access, of Japan, and of the talks with',
        ],
        72,
        690,
      ),
      ...column(
        ['negotiators such as Michael Froman, who', 'is named in the right column.'],
        330,
        690,
      ),
    ],
  ],
});

export const LOCKED_PDF = writePdf({
  password: 'amari',
  title: 'A locked page',
  pages: [column(['This locked page names Akira Amari and Michael Froman.'], 72, 700)],
});

export const SCANNED_PDF = writePdf({ isScanned: true, pages: [[], []] });

export const BROKEN_PDF = Buffer.from(`%PDF-1.4\n${'no object is here\n'.repeat(20)}`);

export const EMPTY_PDF = writePdf({ pages: [] });

/** @returns a file of many pages, each of which names somebody */
export function longPdf(pages: number): Buffer {
  return writePdf({
    title: 'A long report on the Trans-Pacific Partnership',
    pages: Array.from({ length: pages }, (_, i) =>
      column(
        Array.from({ length: 40 }, (_line, line) =>
          line === 20
            ? `Page ${i + 1} of this report names Akira Amari in its middle, and nothing else.`
            : 'A line of this report says nothing, at the length that lines of a report have.',
        ),
        72,
        720,
      ),
    ),
  });
}
