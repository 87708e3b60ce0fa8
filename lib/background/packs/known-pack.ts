import { createKnowledge, type Knowledge } from '../../knowledge';
import { createPackEngine, type PackOnPage } from '../../matching';
import type { CompiledPack } from '../../pack/compiled-pack';
import type { LanguageMap } from '../../pack/pack';

/** A pack that is loaded. */
export interface KnownPack {
  readonly id: string;
  readonly prefLabel: LanguageMap;
  /** Texts of which a page about the pack has one, if it has rules of relevance. */
  readonly names: readonly string[];
  readonly engine: PackOnPage['engine'];
  /** Indexed when it is first used. */
  readonly knowledge: Knowledge;
}

/** @param compiled the bundled pack, or one that the reader added */
export function knownPack({
  lexicon,
  cues,
  knowledge: pack,
  names,
}: Pick<CompiledPack, 'lexicon' | 'cues' | 'knowledge' | 'names'>): KnownPack {
  const { id, prefLabel } = pack.manifest;
  const issues = pack.issues.map((issue) => issue.id);
  let knowledge: Knowledge | undefined;
  return {
    id,
    prefLabel,
    names,
    engine: createPackEngine({ id, lexicon, cues, issues }),
    get knowledge() {
      return (knowledge ??= createKnowledge(pack));
    },
  };
}
