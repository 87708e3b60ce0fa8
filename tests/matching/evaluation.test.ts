import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../lib/matching';
import { UNJUDGED, compare, precision, recall, total } from '../../scripts/evaluation';
import { readMarkedText } from '../../scripts/pages/marked-text';
import { cues, matcher, pack } from './support/engine';

const FOLDER = fileURLToPath(new URL('../fixtures/marked/', import.meta.url));
const engine = { matcher, cues };
const types = new Map(pack.concepts.map(({ id, type }) => [id, type]));
const kindOf = (concept: string) => (UNJUDGED.has(concept) ? undefined : types.get(concept));
const articles = readdirSync(FOLDER).filter((name) => name.endsWith('.gold.txt'));
const negatives = readdirSync(`${FOLDER}negatives`);

describe('our marked articles', () => {
  it.each(articles)('%s: every mention and nothing else', (name) => {
    const marked = readMarkedText(readFileSync(FOLDER + name, 'utf8'));
    const annotation = annotate(marked.text, engine);
    expect(annotation.relevance.relevant).toBe(true);
    expect(compare(marked, annotation, kindOf).faults).toEqual([]);
  });

  it.each(negatives)('negatives/%s: nothing at all', (name) => {
    const annotation = annotate(readFileSync(`${FOLDER}negatives/${name}`, 'utf8'), engine);
    expect(annotation.relevance.relevant).toBe(false);
    expect(annotation.mentions).toEqual([]);
  });
});

describe('the measure', () => {
  it('counts what is found, missed, right and wrong', () => {
    const marked = readMarkedText(
      '[[Japan|japan]] and [[Tokyo|japan?]] met [[Froman|michael-froman]] of [[Peru|peru]].',
    );
    const annotation = {
      ...annotate('', engine),
      mentions: [
        {
          start: 0,
          end: 5,
          concept: 'japan',
          key: '',
          evidence: { because: 'label', label: '' },
        } as const,
        {
          start: 31,
          end: 35,
          concept: 'chile',
          key: '',
          evidence: { because: 'label', label: '' },
        } as const,
      ],
    };
    const sums = total([compare(marked, annotation, kindOf)]);
    const named = sums.get('named')!;
    expect(named).toEqual({ found: 1, missed: 2, right: 1, wrong: 1 });
    expect([precision(named), recall(named)]).toEqual([1 / 2, 1 / 3]);
  });

  it('lets a demonym before a person be marked or not', () => {
    const marked = readMarkedText('[[Japanese|japan]] [[Prime Minister Shinzo Abe|shinzo-abe]]');
    const annotation = {
      ...annotate('', engine),
      mentions: [
        {
          start: 9,
          end: 34,
          concept: 'shinzo-abe',
          key: '',
          evidence: { because: 'label', label: '' },
        } as const,
      ],
    };
    expect(compare(marked, annotation, kindOf).faults).toEqual([]);
  });
});
