import { getCompiled, getFiles, readPacks } from '../../../lib/pack-store/read-packs';
import { type NewPack, writePack } from '../../../lib/pack-store/change-packs';
import { compilePack } from '../../../lib/pack-compile/compile-pack';

/** What tests call in a page of the extension. */
export interface StoreInPage {
  /** Compiles a pack `fair` that has these names. */
  compile(names: readonly string[]): void;
  /** Stores what was compiled last. @returns what happened */
  write(): Promise<'added' | 'updated'>;
  /** @returns numbers of entries of the pack: by its outline, its files and its compiled form */
  read(): Promise<readonly (number | undefined)[]>;
}

let compiled: NewPack;

const store: StoreInPage = {
  compile(names) {
    const concepts = names.map((prefLabel) => ({ prefLabel }));
    const manifest = { formatVersion: 2, id: 'fair', prefLabel: 'Fair', concepts };
    const files = new Map([['pack.json', manifest]]);
    compiled = { files, compiled: compilePack(files), origin: { file: null } };
  },
  write: () => writePack(compiled),
  async read() {
    const { packs } = await readPacks();
    const files = await getFiles('fair');
    const { knowledge } = (await getCompiled('fair')) ?? {};
    const manifest = files?.get('pack.json') as { concepts: unknown[] } | undefined;
    return [packs[0]?.outline.concepts, manifest?.concepts.length, knowledge?.concepts.length];
  },
};
Object.assign(globalThis, { store });
