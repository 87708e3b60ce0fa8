import { wordsOf } from './line-ends';
import { linesOf, type Fonts, type TextRun } from './lines';
import { paragraphsOf, type Paragraph } from './paragraphs';

/** What a paragraph is by its size. */
export type ParagraphKind = 'h1' | 'h2' | 'p';

export interface ReadParagraph extends Paragraph {
  readonly kind: ParagraphKind;
}

/** A line is a heading if it is so many times as large as most of the text. */
const HEADING = 1.15;

/** And its title, if it is the largest of the first page and so many times as large. */
const TITLE = 1.3;

/** A longer one is no heading, in UTF-16 units. */
const LONGEST_HEADING = 250;

/** Reads a document page by page, in order: what it has learnt of one helps with the next. */
export class Reading {
  readonly #words = new Map<string, number>();
  readonly #sizes = new Map<number, number>();
  #title: string | null = null;
  #pages = 0;

  /** The title that the first page is headed with; null if there is none. */
  get title(): string | null {
    return this.#title;
  }

  /**
   * @param runs of the next page
   * @param fonts of that page
   */
  read(runs: readonly TextRun[], fonts?: Fonts): readonly ReadParagraph[] {
    const lines = linesOf(runs, fonts);
    // Words that are cut at a line's end, or begin the next line, prove nothing.
    for (const { text } of lines)
      for (const word of wordsOf(text).slice(1, -1))
        this.#words.set(word, (this.#words.get(word) ?? 0) + 1);
    for (const { size, text } of lines) {
      const rounded = Math.round(size);
      this.#sizes.set(rounded, (this.#sizes.get(rounded) ?? 0) + text.length);
    }
    const paragraphs = paragraphsOf(lines, (word) => this.#words.has(word));
    this.#pages += 1;
    return this.#withKinds(paragraphs);
  }

  #withKinds(paragraphs: readonly Paragraph[]): readonly ReadParagraph[] {
    const usual = [...this.#sizes].reduce(
      (most, one) => (one[1] > most[1] ? one : most),
      [0, 0],
    )[0];
    const isHeading = ({ size, text }: Paragraph): boolean =>
      size >= usual * HEADING && text.length <= LONGEST_HEADING;
    const largest = Math.max(0, ...paragraphs.filter(isHeading).map(({ size }) => size));
    const title =
      this.#pages === 1 && largest >= usual * TITLE
        ? paragraphs.find((one) => isHeading(one) && one.size === largest)
        : undefined;
    if (title) this.#title = title.text;
    return paragraphs.map((paragraph) => {
      if (paragraph === title) return { ...paragraph, kind: 'h1' };
      return { ...paragraph, kind: isHeading(paragraph) ? 'h2' : 'p' };
    });
  }
}
