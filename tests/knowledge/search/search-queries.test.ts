import { afterAll, describe, expect, it } from 'vitest';
import { createSearch, type Answer } from '../../../lib/knowledge/search';
import { QUERIES } from './queries';
import { knowledge } from '../support/bundled';

/** As the table writes an answer: "position japan agriculture". */
function nameOf(answer: Answer): string {
  switch (answer.kind) {
    case 'position':
      return `position ${answer.country} ${answer.issue}`;
    case 'statement':
      return `statement ${answer.statement.id}`;
    default:
      return `${answer.kind} ${Object.values({ ...answer, kind: undefined }).find((value) => typeof value === 'string')}`;
  }
}

let passed = 0;
let all = 0;

describe.each(Object.entries(QUERIES))('what readers type into search (%s)', (language, rows) => {
  const search = createSearch(knowledge, language);

  it.each(rows.map(([query, ...first]) => ({ query, first })))(
    '“$query” is answered by $first',
    ({ query, first }) => {
      all++;
      const found = search(query).answers.map(nameOf);
      expect(first.length === 0 ? ['silence'] : first, found.join(', ')).toContain(
        found[0] ?? 'silence',
      );
      passed++;
    },
  );
});

afterAll(() => console.info(`Search: ${passed} of ${all} queries have the expected first answer.`));
