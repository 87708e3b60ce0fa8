import type { TextContent, TextItem } from 'pdfjs-dist/types/src/display/api';
import type { PdfLibrary, PdfPage } from '../pdf-library';
import type { Reading, ReadParagraph } from '../text/reading';
import { withoutHyphens } from '../text/text-without-hyphens';

/**
 * Puts a page's text above its picture: pdf.js places each run, and we group the runs into
 * paragraphs and headings, so that marks and screen readers work as on a web page.
 *
 * @param content the page's text
 * @param layer an empty element as large as the page
 * @param reading of the document, for which this is the next page
 * @returns the number of characters of its text, without white space
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
      // The library stops after a very large number of runs.
      if (run && run.textContent !== '') element.append(run);
    }
    if (ends[i] === 'space') element.append(document.createElement('br'));
  });
  return element;
}
