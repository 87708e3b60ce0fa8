import type { LooseFiles } from '../small-pack';

/** One way to break `smallPack`, and what is said of it. */
export interface BrokenPack {
  readonly name: string;
  readonly spoil: (files: LooseFiles) => void;
  readonly file: string;
  readonly path: string;
  readonly message: RegExp;
  readonly mend: RegExp;
}

export const statements = 'statements/daily.json';
export const concepts = 'concepts/all.json';
