import type { RelevanceRules, Words } from './pack';

/** Abbreviations that mean the subject only in texts of one language. */
export interface LanguageAbbreviations {
  readonly abbreviations: Words;
  /** Everyday words of the language. */
  readonly words: Words;
  /** Those of English, which must be fewer. */
  readonly englishWords: Words;
}

/** Relevance rules as matching reads them, from `compileCues`. */
export interface Cues extends Omit<
  RelevanceRules,
  'probe' | 'vocabularies' | 'languages' | 'officials'
> {
  /** Source of an expression: what every page about the subject has somewhere. The sentinel looks for it too. */
  readonly probe: string;
  /** The subject's abbreviations, in capitals. */
  readonly abbreviations: Words;
  /** Abbreviations that mean the subject in one language only. */
  readonly abbreviationsOfLanguages: readonly LanguageAbbreviations[];
  /** In lower case: every word that a name of the subject has. */
  readonly nameWords: Words;
  /** The names of each official in all scripts. */
  readonly officials: readonly Words[];
  /** What the subject is about, in all languages. */
  readonly terms: Words;
  /** The names of each party in all languages. */
  readonly parties: readonly Words[];
}
