import type { TextContent, TextItem } from 'pdfjs-dist/types/src/display/api';
import type { PdfLibrary, PdfPage } from '../pdf-library';
import type { Reading, ReadParagraph } from '../text/reading';
import { withoutHyphens } from '../text/text-without-hyphens';

/**
 * Lays a page's text over its picture: pdf.js places each run, we put them into paragraphs and
 * headings, so that they are read, marked and read aloud like those of a page of the web.
 *
 * @param content the page's text
 * @param layer an empty element as large as the page
 * @param reading of the document, which has come to this page
 * @returns how many characters it has, white space apart
 */
export async function fillTextLayer(
  library: PdfLibrary,
  page: PdfPage,
  content: TextContent,
  layer: HTMLElement,
  reading: Reading,
): Promise<number> {
  const runs = content.items.filter((item): item is TextItem => 'str' in item);
  const paragraphs = reading.read(runs, content.styles);
  const text: TextContent = { ...content, items: withoutHyphens(runs, paragraphs) };
  const placed = new library.TextLayer({
    textContentSource: text,
    container: layer,
    viewport: page.getViewport({ scale: 1 }),
  });
  await placed.render();
  layer.replaceChildren(...paragraphs.map((one) => elementOf(one, placed.textDivs)));
  return runs.reduce((sum, { str }) => sum + str.replace(/\s/g, '').length, 0);
}

function elementOf({ kind, lines, ends }: ReadParagraph, runs: readonly HTMLElement[]): Element {
  const element = document.createElement(kind);
  lines.forEach(({ runs: indexes }, i) => {
    for (const index of indexes) {
      const run = runs[index];
      // The library stops at a number of runs that no reader would read.
      if (run && run.textContent !== '') element.append(run);
    }
    if (ends[i] === 'space') element.append(document.createElement('br'));
  });
  return element;
}
