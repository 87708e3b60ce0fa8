/** In characters. Labels that differ only after that have numbers. */
const LONGEST_ID = 60;

/** Gives ids to what has only a label; none of them is given twice. */
export class DerivedIds {
  readonly #taken: Set<string>;
  /** By the id that a label would have alone: the next number for it. */
  readonly #next = new Map<string, number>();

  /** @param taken ids that are in use */
  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  /**
   * @param label any text
   * @returns `idOfLabel`, with a number from 2 on if the id is in use
   */
  of(label: string): string {
    const base = idOfLabel(label);
    let number = this.#next.get(base) ?? 1;
    let id = base;
    while (this.#taken.has(id)) id = `${base}-${++number}`;
    this.#next.set(base, number);
    this.#taken.add(id);
    return id;
  }
}

/**
 * Latin letters and digits stay, without accents and in small letters. Every other letter becomes
 * its Unicode number in base 16, so that labels in any script have ids: "Nippon Steel" is
 * `nippon-steel`, "日本" is `65e5-672c`.
 *
 * @param label any text
 * @returns an id of small letters, digits and single hyphens; the same label always has the same
 */
export function idOfLabel(label: string): string {
  const id = label
    .normalize('NFKD')
    .replace(/\p{Script_Extensions=Latin}\p{M}+/gu, (letter) => letter[0]!)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]/gu, (char) =>
      /[\p{L}\p{M}\p{N}]/u.test(char) ? `-${char.codePointAt(0)!.toString(16)}-` : '-',
    )
    .replace(/-+/g, '-')
    .slice(0, LONGEST_ID)
    .replace(/^-|-$/g, '');
  return id || 'x';
}
