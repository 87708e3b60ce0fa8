import { wordsOf } from './line-ends';
import { linesOf, type Fonts, type TextRun } from './lines';
import { paragraphsOf, type Paragraph } from './paragraphs';

/** The element of a paragraph, by its size. */
export type ParagraphKind = 'h1' | 'h2' | 'p';

export interface ReadParagraph extends Paragraph {
  readonly kind: ParagraphKind;
}

/** A line is a heading if it is larger than most of the text by this factor. */
const HEADING = 1.15;

/**
 * A heading is the title if it is the largest of the first page, and larger than most of the text
 * by this factor.
 */
const TITLE = 1.3;

/** Greatest length of a heading, in UTF-16 units. */
const LONGEST_HEADING = 250;

/**
 * Reads a document page by page, in order: each page uses the words and sizes of the earlier ones.
 */
export class Reading {
  readonly #words = new Map<string, number>();
  readonly #sizes = new Map<number, number>();
  #title: string | null = null;
  #pages = 0;

  /** The title at the head of the first page; null if there is none. */
  get title(): string | null {
    return this.#title;
  }

  /**
   * @param runs of the next page
   * @param fonts of that page
   */
  read(runs: readonly TextRun[], fonts?: Fonts): readonly ReadParagraph[] {
    const lines = linesOf(runs, fonts);
    // The first and last words of a line may be parts of hyphenated words.
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
