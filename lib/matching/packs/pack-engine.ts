import type { Lexicon } from '../../pack/lexicon';
import { createMatcher, type Matcher } from '../matcher';
import type { Cues } from '../../pack/cues';

/** One pack, ready for matching. */
export interface PackEngine {
  /** The pack's id. */
  readonly id: string;
  readonly matcher: Matcher;
  /** Null for a pack without relevance rules: its concepts then decide. */
  readonly cues: Cues | null;
  /** Highlight keys of its issues, in the pack's order, which gives each its stroke. */
  readonly issues: readonly string[];
}

/** A pack, and the reader's choice for pages like the one that is matched. */
export interface PackOnPage {
  readonly engine: PackEngine;
  /** The reader wants the pack's marks on every page, or on every page of this host; null: only on pages about it. */
  readonly always: { readonly onSite: string | null } | null;
}

/** @returns the engine of a compiled pack; its label index is built when it is first used */
export function createPackEngine({
  lexicon,
  ...pack
}: Omit<PackEngine, 'matcher'> & { readonly lexicon: Lexicon }): PackEngine {
  let matcher: Matcher | undefined;
  return {
    ...pack,
    get matcher() {
      return (matcher ??= createMatcher(lexicon));
    },
  };
}
