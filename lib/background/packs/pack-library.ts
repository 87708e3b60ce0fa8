import type { PackOnPage } from '../../matching';
import type { CompiledPack } from '../../pack/compiled-pack';
import type { Settings } from '../../settings';
import { packChoice, packsInOrder } from '../../settings/packs';
import { type KnownPack, knownPack } from './known-pack';
import { pagesRule } from './pack-pages';

/** Where packs that readers have added are kept. */
export interface PackStore {
  listPacks(): Promise<readonly { readonly id: string }[]>;
  /** @returns null if there is no such pack, or it cannot be read */
  getCompiled(id: string): Promise<CompiledPack | null>;
}

/** A concept that no pack has. */
const NO_CONCEPTS = { conceptById: () => undefined, issueById: () => undefined } as const;

/**
 * The bundled pack, and those that the reader has added and that are on. Each is loaded when it is
 * first needed, and kept.
 */
export class PackLibrary {
  readonly #loaded = new Map<string, Promise<KnownPack | null>>();
  #added: Promise<readonly string[]> | null = null;

  /**
   * @param bundled the built-in pack
   * @param store of the others
   * @param settings gives the reader's present choices
   */
  constructor(
    readonly bundled: KnownPack,
    private readonly store: PackStore,
    private readonly settings: () => Promise<Settings>,
  ) {}

  /** Forgets all packs that were added: their contents may have changed. */
  forget(): void {
    this.#added = null;
    this.#loaded.clear();
  }

  /** Forgets packs that are off. */
  async forgetOff(): Promise<void> {
    const on = await this.ids();
    for (const id of this.#loaded.keys()) if (!on.includes(id)) this.#loaded.delete(id);
  }

  /** @returns ids of the packs that are on, in the reader's order */
  async ids(): Promise<readonly string[]> {
    const [settings, added] = await Promise.all([this.settings(), this.#addedIds()]);
    return packsInOrder(
      settings,
      [this.bundled.id, ...added].map((id) => ({ id })),
    )
      .map(({ id }) => id)
      .filter((id) => packChoice(settings, id).on);
  }

  /** @returns whether cards show the pack's name: that of the bundled one only beside others */
  async isNamed({ id }: Pick<KnownPack, 'id'>): Promise<boolean> {
    return id !== this.bundled.id || (await this.ids()).length > 1;
  }

  /**
   * @param host the page's, as in `URL.host`; null if it has none
   * @param only ids of those that are wanted; null for all
   * @returns the packs that may mark the page, in the reader's order
   */
  async onPage(
    host: string | null,
    only: readonly string[] | null = null,
  ): Promise<readonly PackOnPage[]> {
    const rules = await this.#rulesFor(host);
    const wanted = rules.filter(({ id }) => only === null || only.includes(id));
    const packs = await Promise.all(
      wanted.map(async ({ id, always }) => {
        const pack = await this.#pack(id);
        return pack && isUsable(pack) ? [{ engine: pack.engine, always }] : [];
      }),
    );
    return packs.flat();
  }

  /** @returns whether the reader wants the marks of a pack on all pages of this host */
  async marksAllOf(host: string | null): Promise<boolean> {
    return (await this.#rulesFor(host)).some(({ always }) => always !== null);
  }

  /** @returns the packs that are on and mark pages about their subject; those that cannot be loaded are left out */
  async bySubject(): Promise<readonly KnownPack[]> {
    const settings = await this.settings();
    const ids = (await this.ids()).filter((id) => packChoice(settings, id).pages === 'subject');
    return (await Promise.all(ids.map((id) => this.#pack(id)))).filter((pack) => pack !== null);
  }

  /** @returns all packs that are on, in the reader's order */
  async all(): Promise<readonly KnownPack[]> {
    const packs = await Promise.all((await this.ids()).map((id) => this.#pack(id)));
    return packs.filter((pack) => pack !== null);
  }

  /**
   * @param id of a concept or issue
   * @returns its pack; null if that is off or gone. The bundled pack is always there: its ids do
   *   not name it.
   */
  async packOf(id: string): Promise<KnownPack | null> {
    const slash = id.indexOf('/');
    if (slash < 0) return this.bundled;
    const pack = id.slice(0, slash);
    return (await this.ids()).includes(pack) ? this.#pack(pack) : null;
  }

  /** @returns the concepts and issues of its pack; none if that is off or gone */
  async recordsBeside(
    id: string,
  ): Promise<Pick<KnownPack['knowledge'], 'conceptById' | 'issueById'>> {
    return (await this.packOf(id))?.knowledge ?? NO_CONCEPTS;
  }

  async #rulesFor(
    host: string | null,
  ): Promise<readonly { readonly id: string; readonly always: PackOnPage['always'] }[]> {
    const [settings, ids] = await Promise.all([this.settings(), this.ids()]);
    return ids.flatMap((id) => {
      const always = pagesRule(packChoice(settings, id), host);
      return always === undefined ? [] : [{ id, always }];
    });
  }

  #addedIds(): Promise<readonly string[]> {
    this.#added ??= this.store.listPacks().then(
      (packs) => packs.map(({ id }) => id).filter((id) => id !== this.bundled.id),
      (error: unknown) => {
        console.warn('Pactlight: the packs that were added cannot be read.', error);
        this.#added = null;
        return [];
      },
    );
    return this.#added;
  }

  #pack(id: string): Promise<KnownPack | null> {
    if (id === this.bundled.id) return Promise.resolve(this.bundled);
    const known = this.#loaded.get(id);
    if (known) return known;
    const loading = this.#load(id);
    this.#loaded.set(id, loading);
    return loading;
  }

  /** A pack that cannot be loaded takes nothing from the others. */
  async #load(id: string): Promise<KnownPack | null> {
    try {
      const compiled = await this.store.getCompiled(id);
      return compiled && knownPack(compiled);
    } catch (error) {
      console.warn(`Pactlight: the pack "${id}" cannot be read.`, error);
      return null;
    }
  }
}

/** Builds its label index, before the time of a page is measured. */
function isUsable({ id, engine }: KnownPack): boolean {
  try {
    return engine.matcher !== undefined;
  } catch (error) {
    console.warn(`Pactlight: the labels of the pack "${id}" cannot be read.`, error);
    return false;
  }
}
