import { expect, it } from 'vitest';
import { textsIn } from './ways-in';

/** What other files call, and what comes right before it. */
const EXPORTED =
  /(?<before>^.*)\n+export (?:abstract )?(?:async )?(?:function\*?|class) (?<name>\w+)/gm;

it.each(['lib', 'components', 'scripts'])(
  'every function and class that %s hands out says what it is for',
  (folder) => {
    const silent = textsIn(folder, /\.tsx?$/).flatMap(({ name: file, text }) =>
      [...text.matchAll(EXPORTED)].flatMap(({ groups }) => {
        const { before, name } = groups as { before: string; name: string };
        // A second signature goes with the first one's words.
        return before.endsWith('*/') || new RegExp(`^export function ${name}\\b`).test(before)
          ? []
          : [`${file}: ${name}`];
      }),
    );
    expect(silent).toEqual([]);
  },
);
