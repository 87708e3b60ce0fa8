import knowledge from 'virtual:pactlight/knowledge';
import { createKnowledge } from '../../../lib/knowledge';
import type { Pack } from '../../../lib/pack/pack';
import { createSearch, type Answer } from '../../../lib/knowledge/search';
import { syntheticCorpus } from '../support/synthetic-labels';

export interface Answered {
  /** The slowest key of all, in the fastest of its rounds, ms. */
  readonly slowest: number;
  readonly slowestQuery: string;
  /** Queries whose expected answer does not come first. */
  readonly wrong: readonly string[];
  readonly labels: number;
}

/**
 * Types queries letter by letter, as a reader does.
 *
 * @param concepts how many more concepts there are beside the bundled pack's
 * @param expected each query with the concept that is to come first
 * @param rounds warm ones, of which the fastest counts
 */
export function search(
  concepts: number,
  expected: readonly (readonly [query: string, concept: string])[],
  rounds: number,
): Answered {
  const pack = concepts > 0 ? withMore(knowledge, concepts) : knowledge;
  const answers = createSearch(createKnowledge(pack));
  let slowest = 0;
  let slowestQuery = '';
  for (const [query] of expected) {
    for (let length = 1; length <= query.length; length++) {
      const typed = query.slice(0, length);
      let fastest = Infinity;
      for (let i = 0; i < rounds; i++) {
        const start = performance.now();
        answers(typed);
        fastest = Math.min(fastest, performance.now() - start);
      }
      if (fastest > slowest) [slowest, slowestQuery] = [fastest, typed];
    }
  }
  return {
    slowest,
    slowestQuery,
    wrong: expected
      .filter(([query, concept]) => !names(answers(query).answers[0], concept))
      .map(([query]) => query),
    labels: Object.values(pack.labels).reduce((sum, file) => sum + Object.keys(file).length, 0),
  };
}

function names(answer: Answer | undefined, concept: string): boolean {
  return answer?.kind === 'concept' && answer.concept === concept;
}

/** The same pack with many more organizations. */
function withMore(pack: Pack, count: number): Pack {
  const { labels } = syntheticCorpus(count, 0);
  return {
    ...pack,
    concepts: [
      ...pack.concepts,
      ...labels.map((_, i) => ({ id: `more-${i}`, type: 'organization' as const })),
    ],
    labels: {
      ...pack.labels,
      en: {
        ...pack.labels['en'],
        ...Object.fromEntries(labels.map((label, i) => [`more-${i}`, { prefLabel: label }])),
      },
    },
  };
}
