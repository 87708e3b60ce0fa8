import { packValidators } from '../../lib/pack-build/validators';
import { checkPack } from '../../lib/pack-check/check-pack';
import { compilePack } from '../../lib/pack-compile/compile-pack';
import { createMatcher, createPageContext } from '../../lib/matching';
import type { PackFiles } from '../../lib/pack/pack-files';

/** A pack in one file, whose fields a test may change. */
export function oneFile(concepts: unknown, fields: object = {}): PackFiles {
  return new Map([['pack.json', { formatVersion: 2, prefLabel: 'My beat', concepts, ...fields }]]);
}

/** Checks a pack as the options page does. */
export function check(files: PackFiles) {
  return checkPack(files, packValidators());
}

/** @returns what a page is marked with: the words and their concept */
export function marks(files: PackFiles, text: string): [words: string, concept: string][] {
  const { lexicon } = compilePack(files);
  const page = createPageContext(lexicon);
  const scan = createMatcher(lexicon).scan(text);
  page.learn(scan);
  return page.resolve(scan).map(({ start, end, concept }) => [text.slice(start, end), concept]);
}
