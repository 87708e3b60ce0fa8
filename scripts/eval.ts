/**
 * Measures annotation against articles that were marked by hand.
 * usage: npm run eval [-- [--misses] [--negatives FOLDER] [FOLDER]]
 *
 * FOLDER (default: our own small set) has marked articles, *.gold.txt. Its folder `negatives`, or
 * the one given, has texts and pages on which nothing may be marked. A file *.borderline.gold.txt
 * counts only if its page is judged relevant. Fails if precision or recall is below `PROMISED`.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadPack } from '../lib/pack-build/load-pack';
import { annotate, createMatcher } from '../lib/matching';
import { compileCues } from '../lib/pack-compile/compile-cues';
import { compileLexicon } from '../lib/pack-compile/compile-lexicon';
import {
  type Comparison,
  type Tally,
  UNJUDGED,
  compare,
  precision,
  recall,
  total,
} from './evaluation';
import { readMarkedText } from './pages/marked-text';
import { readPage } from './pages/read-page';
import { BUNDLED_PACK } from './build/bundled-pack';

const PROMISED: Record<string, { precision: number; recall: number }> = {
  named: { precision: 0.99, recall: 0.98 },
  term: { precision: 0.95, recall: 0.95 },
};
const args = process.argv.slice(2);
const showsMisses = args.includes('--misses');
const at = args.indexOf('--negatives');
const [named] = at < 0 ? [] : args.splice(at, 2).slice(1);
const folder =
  args.find((arg) => !arg.startsWith('--')) ??
  join(import.meta.dirname, '../tests/fixtures/marked');
if (!existsSync(folder)) {
  console.error(`There is no folder ${folder}. Name one that holds marked articles (*.gold.txt).`);
  process.exit(2);
}

const pack = loadPack(BUNDLED_PACK);
const engine = { matcher: createMatcher(compileLexicon(pack)), cues: compileCues(pack)! };
const types = new Map(pack.concepts.map(({ id, type }) => [id, type]));
const kindOf = (concept: string): string | undefined =>
  UNJUDGED.has(concept) ? undefined : types.get(concept);

let faulty = 0;
const comparisons = filesIn(folder, '.gold.txt').flatMap((file): Comparison[] => {
  const marked = readMarkedText(readFileSync(join(folder, file), 'utf8'));
  const annotation = annotate(marked.text, engine);
  const { relevant } = annotation.relevance;
  if (file.includes('.borderline.') && !relevant) return [];
  if (relevant !== marked.mentions.length > 0) {
    faulty += 1;
    console.log(
      `${file}: called ${relevant ? 'relevant' : 'not relevant'} (score ${annotation.relevance.score}), should be the opposite`,
    );
  }
  const comparison = compare(marked, annotation, kindOf);
  if (showsMisses)
    for (const { kind, concept, exact, start } of comparison.faults)
      console.log(`${file}: ${kind} ${concept} "${exact}" at ${start}`);
  return [comparison];
});

const negatives = named ?? join(folder, 'negatives');
const texts = existsSync(negatives) ? filesIn(negatives, '') : [];
for (const file of texts) {
  const { text, summary, date } = readPage(readFileSync(join(negatives, file), 'utf8'), file);
  const { relevance, mentions } = annotate(text, engine, summary, date);
  if (!relevance.relevant) continue;
  faulty += 1;
  console.log(
    `negatives/${file}: called relevant (score ${relevance.score}), ${mentions.length} mentions`,
  );
}

const sums = total(comparisons);
console.log(`\n${comparisons.length} articles, ${texts.length} negatives\n`);
console.log('kind          precision  recall   wrong  missed');
for (const [kind, tally] of sums) console.log(row(kind, tally));
for (const [kind, least] of Object.entries(PROMISED)) {
  const tally = sums.get(kind);
  if (tally && (precision(tally) < least.precision || recall(tally) < least.recall)) {
    faulty += 1;
    console.log(`${kind}: below precision ${least.precision} or recall ${least.recall}`);
  }
}
process.exitCode = faulty > 0 ? 1 : 0;

function row(kind: string, tally: Tally): string {
  const { wrong, missed } = tally;
  return `${kind.padEnd(13)} ${precision(tally).toFixed(4)}     ${recall(tally).toFixed(4)}  ${String(wrong).padStart(5)}  ${String(missed).padStart(6)}`;
}

function filesIn(where: string, ending: string): string[] {
  return readdirSync(where)
    .filter((name) => name.endsWith(ending))
    .sort();
}
