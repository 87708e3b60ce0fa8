import { type Start, startsIn } from '../labels/label-walker';
import { partsOf } from '../relevance/page-parts';
import type { Span } from '../words/sentences';

/** Between the blocks of a page's text. */
const GAP = '\n\n';

/** The start of a page's text, in UTF-16 units. */
const START = 600;

/** The blocks of a part of a page, and what every pack needs to know of them, found once. */
export class PageBlocks {
  #starts: readonly (readonly Start[])[] | undefined;
  readonly #openings = new Map<string, readonly (Span | null)[]>();

  constructor(readonly texts: readonly string[]) {}

  /** Where labels may start in each block. */
  get starts(): readonly (readonly Start[])[] {
    return (this.#starts ??= this.texts.map(startsIn));
  }

  /** The whole text, with blank lines between blocks. */
  get text(): string {
    return this.texts.join(GAP);
  }

  /**
   * @param title the page's title: the article begins after the heading that repeats it
   * @returns for each block the part of it that is among the article's first words, in UTF-16 units
   *   of the block; null for a block that is not, such as a menu above the article
   */
  opening(title: string): readonly (Span | null)[] {
    const known = this.#openings.get(title) ?? this.#findOpening(title);
    this.#openings.set(title, known);
    return known;
  }

  #findOpening(title: string): readonly (Span | null)[] {
    const { opening, isProse } = partsOf(this.text, title);
    const from = opening[0]?.[0] ?? 0;
    let at = 0;
    return this.texts.map(({ length }) => {
      const start = at;
      at += length + GAP.length;
      const span: Span = [Math.max(0, from - start), Math.min(length, from + START - start)];
      return span[0] < span[1] && isProse(start) ? span : null;
    });
  }
}
