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

/** How pages write a hyphen in the probe of the relevance rules, and in how many places. */
const MOST_HYPHENS = 2;
const HYPHENS = ['-', '\u2010', '\u2011', '\u2013', ' ', ''];

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
    names: (pack.relevance?.probe ?? []).flatMap(writtenForms),
  };
}

/** @returns the texts of which every page with the word has one */
function writtenForms(word: string): string[] {
  const [first = '', ...rest] = word.toLowerCase().split('-');
  // Each hyphen multiplies the forms.
  if (rest.length > MOST_HYPHENS)
    return [
      [first, ...rest].reduce((longest, part) => (part.length > longest.length ? part : longest)),
    ];
  return rest.reduce<string[]>(
    (starts, part) => starts.flatMap((start) => HYPHENS.map((hyphen) => start + hyphen + part)),
    [first],
  );
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
