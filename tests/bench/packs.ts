/**
 * Prints what several and large packs cost in Node, in the pure parts of matching: no browser is
 * started. Labels are those of all packs together.
 *
 * usage: npm run -s bench:packs
 */
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import {
  answerPage,
  createPackEngine,
  plainTextToBlocks,
  BLOCK_BREAK,
  type PackOnPage,
  type PageRequest,
} from '../../lib/matching';
import { KeyCount } from '../../lib/matching/names/count-keys';
import { filterOfPacks } from '../../lib/matching/names/filter-of-packs';
import type { Lexicon } from '../../lib/pack/lexicon';
import { readMarkedText } from '../../scripts/pages/marked-text';
import { median } from './statistics';

const PACKS = [1, 5, 20];
const LABELS = [1000, 10_000, 100_000];
const RUNS = 5;
const MB = 1_000_000;

/** One label in so many is made of everyday words of the articles, as names of bodies often are. */
const EVERYDAY = 10;

const FOLDER = resolve(import.meta.dirname, '../fixtures/marked');
const PAGES = [FOLDER, `${FOLDER}/negatives`].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readMarkedText(readFileSync(`${folder}/${name}`, 'utf8')).text),
);
const WORDS = [...new Set(PAGES.join(' ').match(/\b[a-z]{4,}\b/g))];
const SYLLABLES = 'ba ke lo mi nu ra si to va ze pri gra sten dor lan wick'.split(' ');

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function main(): void {
  const rows = LABELS.flatMap((labels) => PACKS.map((packs) => rowOf(packs, labels)));
  console.table(rows);
}

function rowOf(count: number, labels: number): Record<string, string | number> {
  const lexicons = Array.from({ length: count }, (_, pack) =>
    lexiconOf(pack, pack * 1_000_003, Math.floor(labels / count)),
  );
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const [built, packs] = timed(() => enginesOf(lexicons));
  collectGarbage();
  const heap = (process.memoryUsage().heapUsed - before) / MB;
  const [filtered, filter] = timed(() => filterOfPacks(lexicons)!);
  const about = pageAbout(lexicons);
  const words = about.blocks.join(' ').split(/\s+/).length / 1000;
  const marking = medianMs(() => answerPage(packs, about));
  const unrelated = medianMs(() => {
    for (const text of PAGES) answerPage(packs, requestOf(text));
  });
  const passed = PAGES.filter((text) => new KeyCount(filter).add(text)).length;
  const checking = medianMs(() => {
    for (const text of PAGES) new KeyCount(filter).add(text);
  });
  const allWords = PAGES.join(' ').split(/\s+/).length / 1000;
  return {
    labels,
    packs: count,
    'build ms': round(built),
    'heap MB': round(heap),
    'mark ms/1,000 words': round(marking / words),
    'unrelated: weigh ms/1,000 words': round(unrelated / allWords),
    'filter: build ms': round(filtered),
    'filter kB': round(filter.bits.length / 1000),
    'filter: check ms/1,000 words': round(checking / allWords),
    'filter: pages that pass': `${passed} of ${PAGES.length}`,
  };
}

function enginesOf(lexicons: readonly Lexicon[]): PackOnPage[] {
  return lexicons.map((lexicon, pack) => {
    const engine = createPackEngine({ id: `pack-${pack}`, lexicon, cues: null, issues: [] });
    if (engine.matcher.lexicon !== lexicon) throw new Error('Not its lexicon');
    return { engine, always: null };
  });
}

function lexiconOf(pack: number, from: number, count: number): Lexicon {
  const labels = Array.from({ length: count }, (_, i) => label(from + i, i % EVERYDAY === 0));
  return {
    concepts: labels.map((_, i) => ({ id: `pack-${pack}/${i}`, key: 'others' })),
    senses: labels.map((form, concept) => ({ labels: [form], concept, introduces: true })),
    subject: -1,
    vocabularies: {},
    languages: {},
  };
}

/** A page that names three entries of each pack, among the words of an article. */
function pageAbout(lexicons: readonly Lexicon[]): PageRequest {
  const names = lexicons.flatMap(({ senses }) => [1, 2, 3].map((at) => senses[at]!.labels[0]!));
  return requestOf(`${names.join(', ')} met.\n\n${PAGES[0]!}`);
}

function requestOf(text: string): PageRequest {
  const blocks = plainTextToBlocks(text).split(BLOCK_BREAK);
  const weigh = { title: '', description: '', length: text.length, markAnyway: false };
  return { weigh, facts: null, date: null, blocks };
}

function label(seed: number, isEveryday: boolean): string {
  if (!isEveryday) return `${invented(seed)} ${invented(seed * 7 + 3)}`;
  const word = (at: number): string => {
    const [first, ...rest] = WORDS[at % WORDS.length]!;
    return first!.toUpperCase() + rest.join('');
  };
  return `${word(seed * 31)} ${word(seed * 17 + 5)}`;
}

function invented(seed: number): string {
  const count = SYLLABLES.length;
  const text = [0, 1, 2, 3, 4]
    .map((power) => SYLLABLES[Math.floor(seed / count ** power) % count])
    .join('');
  return text[0]!.toUpperCase() + text.slice(1);
}

function timed<Result>(work: () => Result): [ms: number, Result] {
  const { user, system } = process.cpuUsage();
  const result = work();
  const after = process.cpuUsage();
  return [(after.user + after.system - user - system) / 1000, result];
}

function medianMs(work: () => unknown): number {
  work();
  return median(Array.from({ length: RUNS }, () => timed(work)[0]));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

main();
