import { expect, it } from 'vitest';
import { textsIn } from './ways-in';

/** An exported function or class, and what is right before it. */
const EXPORTED =
  /(?<before>^.*)\n+export (?:abstract )?(?:async )?(?:function\*?|class) (?<name>\w+)/gm;

it.each(['lib', 'components', 'scripts'])(
  'every exported function and class in %s has a docstring',
  (folder) => {
    const silent = textsIn(folder, /\.tsx?$/).flatMap(({ name: file, text }) =>
      [...text.matchAll(EXPORTED)].flatMap(({ groups }) => {
        const { before, name } = groups as { before: string; name: string };
        // An overload shares the docstring of the first signature.
        return before.endsWith('*/') || new RegExp(`^export function ${name}\\b`).test(before)
          ? []
          : [`${file}: ${name}`];
      }),
    );
    expect(silent).toEqual([]);
  },
);
