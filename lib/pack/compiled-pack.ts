import type { Cues } from './cues';
import type { Lexicon } from './lexicon';
import type { PackOutline } from './outline';
import type { Pack } from './pack';

/**
 * Everything that the extension needs of one pack to mark pages and to show cards. Plain JSON that
 * can be cloned and stored.
 */
export interface CompiledPack {
  /** The version of this form: a pack that was compiled to an earlier one is compiled again. */
  readonly version: number;
  readonly outline: PackOutline;
  readonly lexicon: Lexicon;
  /** Null if the pack has no relevance rules. */
  readonly cues: Cues | null;
  /** The pack with plain labels only, and without relevance rules. */
  readonly knowledge: Pack;
  /**
   * Texts in lower case of which every page that could be about the pack has one, by its relevance
   * rules, so that the sentinel can skip most pages. Empty for a pack without rules.
   */
  readonly names: readonly string[];
}
