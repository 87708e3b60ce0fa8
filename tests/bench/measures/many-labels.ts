import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createMatcher } from '../../../lib/matching/matcher';
import { compileLexicon } from '../../../lib/pack-compile/compile-lexicon';
import { loadPack } from '../../../lib/pack-build/load-pack';
import { BUNDLED_PACK } from '../../../scripts/build/bundled-pack';
import { median, spread } from '../statistics';
import type { Figure } from '../targets';

const LABELS = 100_000;
const LABELS_A_SENSE = 5;
const BUILDS = 5;
const MB = 1_000_000;

const SYLLABLES = 'ba ke lo mi nu ra si to va ze pri gra sten dor lan wick'.split(' ');

/** Builds a matcher of the bundled pack with many more labels of two or three words, in Node. */
export async function manyLabelsFigures(): Promise<Figure[]> {
  const lexicon = compileLexicon(loadPack(BUNDLED_PACK));
  const labels = manyLabels();
  const senses = [...lexicon.senses];
  for (let at = 0; at < LABELS; at += LABELS_A_SENSE)
    senses.push({ concept: lexicon.subject, labels: labels.slice(at, at + LABELS_A_SENSE) });
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const matcher = createMatcher({ ...lexicon, senses });
  collectGarbage();
  const heap = (process.memoryUsage().heapUsed - before) / MB;
  const text = `On ${labels[0]} and ${labels.at(-1)}.`;
  if (matcher.scan(text).candidates.length !== 2) throw new Error(`Not all found in "${text}"`);
  const times: number[] = [];
  for (let i = 0; i < BUILDS; i++) {
    const started = process.cpuUsage();
    createMatcher({ ...lexicon, senses });
    const { user, system } = process.cpuUsage(started);
    times.push((user + system) / 1000);
  }
  return [
    { target: 'labels.build', value: median(times), detail: `${spread(times)} ms` },
    { target: 'labels.heap', value: heap },
  ];
}

function manyLabels(): string[] {
  return Array.from({ length: LABELS }, (_, seed) =>
    [word(seed), word(seed * 7 + 3), ...(seed % 2 ? [word(seed * 13)] : [])].join(' '),
  );
}

/** @returns a word of five syllables, another one for each seed up to 16^5 */
function word(seed: number): string {
  const count = SYLLABLES.length;
  const text = [0, 1, 2, 3, 4]
    .map((power) => SYLLABLES[Math.floor(seed / count ** power) % count])
    .join('');
  return text[0]!.toUpperCase() + text.slice(1);
}
