import type { Plugin } from 'vite';

/** A part of a package's code that is left out, or written in another way. */
export interface Cut {
  readonly find: RegExp;
  /** What comes in its place, as `String.replace` takes it; nothing where left out. */
  readonly write?: string;
  /** How often the part is there; once where left out. */
  readonly times?: number;
}

interface Slimmed {
  /** As the script is called: `fuse` for scripts/slim-fuse.ts. */
  readonly name: string;
  /** The one file of the package that is bundled. */
  readonly file: RegExp;
  /** Done one after the other. */
  readonly cuts: readonly Cut[];
}

/**
 * @returns a Vite plugin that cuts a package's code before it is bundled; a build with another
 *   release of the package than the one that the cuts were made for fails
 */
export function slimPackage({ name, file, cuts }: Slimmed): Plugin {
  return {
    name: `pactlight:slim-${name}`,
    enforce: 'pre',
    transform: {
      filter: { id: file },
      handler(code) {
        const without = cuts.reduce((left, { find, write = '', times = 1 }) => {
          const every = new RegExp(find, `g${find.flags}`);
          const found = left.match(every)?.length ?? 0;
          if (found !== times)
            throw new Error(
              `${name} has ${find.source} ${found} times, not ${times}: look at scripts/slim-${name}.ts.`,
            );
          return left.replace(every, write);
        }, code);
        return { code: without, map: null };
      },
    },
  };
}
