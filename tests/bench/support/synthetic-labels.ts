import type { Pack } from '../../../lib/pack/pack';
import { randomFrom } from './generated-pages';

export interface SyntheticCorpus {
  /** All different; some of one word, most of two or three, some in small letters. */
  readonly labels: readonly string[];
  /** English-like text that carries some of the labels. */
  readonly text: string;
}

const SYLLABLES =
  'ba be bo da de do fa fi ga ge ha ho ja ka ke ki la le lo ma me mi mo na ne no pa pe po ra re ri ro sa se so ta te ti to va ve wa we ya za'.split(
    ' ',
  );

/** Of a text's words one in so many starts a label, as on a page about the subject. */
const LABEL_EVERY = 60;
/** Of a label's words one in so many is an everyday word of the text. */
const SHARED_ONE_IN = 50;

/**
 * Makes labels and a text to look for them in, the same in every run. Most words of labels are
 * the labels' own; some stand in the text on their own as well, so that many a label begins
 * where none is.
 *
 * @param count of labels
 * @param units length of the text in UTF-16 units, near enough
 */
export function syntheticCorpus(count: number, units: number): SyntheticCorpus {
  const random = randomFrom(count);
  const wordsOf = (many: number): string[] => [
    ...new Set(Array.from({ length: many }, () => wordOf(2 + random(2), random))),
  ];
  const own = wordsOf(6_000);
  const others = wordsOf(Math.max(1_000, count / 2));
  const pick = (words: readonly string[]): string => words[random(words.length)]!;
  const labels = new Set<string>();
  while (labels.size < count) {
    const parts = Array.from({ length: 1 + random(3) }, () =>
      pick(random(SHARED_ONE_IN) === 0 ? own : others),
    );
    // A name is not a common word alone.
    if (parts.length === 1 && own.includes(parts[0]!)) continue;
    labels.add(parts.map((part) => (labels.size % 3 === 0 ? part : capitalised(part))).join(' '));
  }
  const list = [...labels];
  const sentences: string[] = [];
  for (let length = 0; length < units;) {
    const sentence = Array.from({ length: 8 + random(14) }, () =>
      pick(random(LABEL_EVERY) === 0 ? list : own),
    ).join(' ');
    sentences.push(`${capitalised(sentence)}.`);
    length += sentence.length + 2;
  }
  return { labels: list, text: sentences.join(' ') };
}

/** The least pack that holds labels: a term each where it is in small letters, else an organization. */
export function packOf(labels: readonly string[], real: Pack): Pack {
  const concepts = labels.map((label, i) => ({
    id: `c${i}`,
    type: /^[a-z]/.test(label) ? ('term' as const) : ('organization' as const),
    issue: 'rules',
  }));
  return {
    ...real,
    manifest: { ...real.manifest, subject: 'c0' },
    concepts,
    statements: [],
    disagreements: [],
    events: [],
    labels: {
      en: Object.fromEntries(
        labels.map((label, i) => [`c${i}`, { altLabel: [{ literalForm: label, plural: false }] }]),
      ),
    },
  };
}

function wordOf(syllables: number, random: (below: number) => number): string {
  let word = '';
  for (let i = 0; i < syllables; i++) word += SYLLABLES[random(SYLLABLES.length)]!;
  return random(3) === 0 ? `${word}n` : word;
}

function capitalised(words: string): string {
  return words[0]!.toUpperCase() + words.slice(1);
}
