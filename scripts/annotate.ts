/**
 * Prints the mentions that the extension would find in articles.
 * usage: npm run -s annotate -- [--json] FILE...        (.txt or .html)
 */
import { readFileSync } from 'node:fs';
import { loadPack } from '../lib/pack-build/load-pack';
import { type Annotation, annotate, createMatcher } from '../lib/matching';
import { compileCues } from '../lib/pack-compile/compile-cues';
import { compileLexicon } from '../lib/pack-compile/compile-lexicon';
import { readPage } from './pages/read-page';
import { BUNDLED_PACK } from './build/bundled-pack';

const args = process.argv.slice(2);
const isJson = args.includes('--json');
const files = args.filter((arg) => !arg.startsWith('--'));
if (files.length === 0) {
  console.error('usage: npm run -s annotate -- [--json] FILE...   (.txt or .html files)');
  process.exit(2);
}

const pack = loadPack(BUNDLED_PACK);
const engine = { matcher: createMatcher(compileLexicon(pack)), cues: compileCues(pack)! };
const annotated = files.map((file) => {
  const page = readPage(readFileSync(file, 'utf8'), file);
  return { file, text: page.text, ...annotate(page.text, engine, page.summary, page.date) };
});

if (isJson) console.log(JSON.stringify(annotated.map(asJson)));
else for (const one of annotated) console.log(asList(one));

function asJson({
  file,
  text,
  relevance,
  mentions,
}: Annotation & { file: string; text: string }): object {
  return {
    file,
    relevant: relevance.relevant,
    score: relevance.score,
    threshold: relevance.threshold,
    reasons: relevance.reasons,
    mentions: mentions.map(({ start, end, concept, key, evidence }) => ({
      start,
      end,
      id: concept,
      key,
      exact: text.slice(start, end),
      evidence,
    })),
  };
}

function asList({
  file,
  text,
  relevance,
  mentions,
}: Annotation & { file: string; text: string }): string {
  const verdict = relevance.relevant ? 'about the subject' : 'not about the subject';
  const lines = [`${file}: ${verdict} (${relevance.score} of ${relevance.threshold})`];
  for (const { id, found, weight } of relevance.reasons)
    lines.push(`  ${weight > 0 ? '+' : ''}${weight} ${id}: ${found.slice(0, 6).join(', ')}`);
  for (const { start, end, concept, key } of mentions)
    lines.push(
      `  ${String(start).padStart(7)}  ${concept.padEnd(24)} ${key.padEnd(14)} ${text.slice(start, end).replace(/\s+/g, ' ')}`,
    );
  return `${lines.join('\n')}\n`;
}
