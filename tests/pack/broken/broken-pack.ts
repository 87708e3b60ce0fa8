import type { LooseFiles } from '../small-pack';

/** One way to break `smallPack`, and the problem that is reported. */
export interface BrokenPack {
  readonly name: string;
  readonly spoil: (files: LooseFiles) => void;
  readonly file: string;
  readonly path: string;
  readonly message: RegExp;
  readonly fix: RegExp;
}

export const statements = 'statements/daily.json';
export const concepts = 'concepts/all.json';
