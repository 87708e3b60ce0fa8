import { assemble } from '../pack/assemble';
import { canonicalFiles } from '../pack/canonical-files';
import type { CompiledPack } from '../pack/compiled-pack';
import type { Lexicon } from '../pack/lexicon';
import type { PackOutline } from '../pack/outline';
import type { Pack } from '../pack/pack';
import type { PackFiles } from '../pack/pack-files';
import { compileCues } from './compile-cues';
import { compileKnowledge } from './compile-knowledge';
import { compileLexicon } from './compile-lexicon';
import { qualifyIds } from './qualify';

/** To be raised if `CompiledPack`, or what the compilers make of a pack, changes. */
export const COMPILED_VERSION = 1;

/** More names than these would take longer to look for than to read the page. */
const MOST_NAMES = 200;

/**
 * Compiles a reader's pack.
 *
 * @param files of a pack without problems, as they were given
 * @returns plain JSON, with qualified ids of concepts and issues (`my-beat/nippon-steel`)
 */
export function compilePack(files: PackFiles): CompiledPack {
  const pack = qualifyIds(assemble(canonicalFiles(files).files));
  const lexicon = compileLexicon(pack);
  const labels = distinctLabels(lexicon);
  return {
    version: COMPILED_VERSION,
    outline: outlineOf(pack, labels.size),
    lexicon,
    cues: compileCues(pack),
    knowledge: compileKnowledge(pack),
    names: pack.relevance?.probe ?? (labels.size <= MOST_NAMES ? [...labels] : []),
  };
}

function outlineOf(pack: Pack, labels: number): PackOutline {
  const { id, prefLabel, definition } = pack.manifest;
  return {
    id,
    prefLabel,
    ...(definition ? { definition } : {}),
    issues: pack.issues,
    concepts: pack.concepts.length,
    labels,
    statements: pack.statements.length,
    hasRelevance: pack.relevance !== undefined,
  };
}

/** @returns the labels that can name a concept without an earlier mention, in lower case */
function distinctLabels({ senses }: Lexicon): ReadonlySet<string> {
  return new Set(
    senses
      .filter(({ concept, needs }) => concept !== undefined && needs !== 'introduction')
      .flatMap(({ labels }) => labels.map((label) => label.toLowerCase())),
  );
}
