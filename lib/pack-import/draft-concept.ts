/** A concept of a pack of format version 2, its labels inline. Empty fields are left out. */
export interface DraftConcept {
  readonly id?: string;
  readonly prefLabel: Texts;
  readonly altLabel?: Labels;
  readonly hiddenLabel?: Labels;
  readonly type?: string;
  readonly definition?: Texts;
  readonly url?: string;
  readonly issue?: string;
  readonly broader?: readonly string[];
  readonly related?: readonly string[];
}

/** A text, or one by language. */
export type Texts = string | { readonly [language: string]: string };

/** Labels, or those of each language. */
export type Labels = readonly string[] | { readonly [language: string]: readonly string[] };
