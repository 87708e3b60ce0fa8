import { foldText } from '../../knowledge/fold';

const LONGEST = 60;

/** Ids of a pack's concepts: short, of the letters that ids have, each of one resource. */
export class ConceptIds {
  readonly #byResource = new Map<string, string>();
  readonly #taken = new Set<string>();
  /** The number to try next, by wanted id. */
  readonly #next = new Map<string, number>();

  /**
   * @param resource its address; undefined if it has none
   * @param name from which the id is made if it has Latin letters, else from the address
   * @returns the resource's id, the same for the same address
   */
  add(resource: string | undefined, name: string): string {
    const known = this.of(resource);
    if (known !== undefined) return known;
    const id = this.#free(slug(name) || slug(resource?.split(/[/#:]/).at(-1) ?? '') || 'concept');
    this.#taken.add(id);
    if (resource !== undefined) this.#byResource.set(resource, id);
    return id;
  }

  /** @returns the id of a resource that was added */
  of(resource: string | undefined): string | undefined {
    return resource === undefined ? undefined : this.#byResource.get(resource);
  }

  #free(wanted: string): string {
    let id = wanted;
    let number = this.#next.get(wanted) ?? 2;
    for (; this.#taken.has(id); number++) id = `${wanted}-${number}`;
    this.#next.set(wanted, number);
    return id;
  }
}

function slug(text: string): string {
  return foldText(text)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
}
