/** Lines of a block: only blocks in which a line is asked for are taken apart. */
const BLOCK = 256;

/** Joins lines to one text for `Lines` to read; they hold neither line breaks nor form feeds. */
export function joinLines(lines: readonly string[]): string {
  return Array.from({ length: Math.ceil(lines.length / BLOCK) }, (_, i) =>
    lines.slice(i * BLOCK, (i + 1) * BLOCK).join('\n'),
  ).join('\f');
}

/** Lines by number, without all of them being taken apart: a page asks for few. */
export class Lines {
  readonly #blocks: string[];
  readonly #lines: (readonly string[] | undefined)[] = [];

  /** @param text from `joinLines` */
  constructor(text: string) {
    this.#blocks = text.split('\f');
  }

  /** @returns a line; undefined past the last one */
  at(index: number): string | undefined {
    const block = (index / BLOCK) | 0;
    return (this.#lines[block] ??= this.#blocks[block]?.split('\n'))?.[index % BLOCK];
  }
}
