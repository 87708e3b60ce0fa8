import { describe, expect, it } from 'vitest';
import { markOf, timelineEnd, timelineView } from '../../../lib/knowledge/views';
import { context } from '../support/card-of';

describe('events', () => {
  it('have the precision of the sources, and cite something', () => {
    expect(
      timelineView(context).map(({ date, label, planned, chips, statements }) => [
        date,
        label,
        planned,
        chips.length,
        statements.length,
      ]),
    ).toEqual([
      ['By May 2018', 'Talks are planned', false, 1, 0],
      ['2019', 'Talks begin', false, 1, 0],
      ['4 Mar 2020', 'A boat is sent', false, 1, 1],
      ['Between 2 Mar 2020 and 5 Mar 2020', 'A reply is sent', false, 1, 0],
      ['2021', 'A vote', true, 0, 0],
    ]);
  });

  it('end with the last one whose date is known; a bound is not a date', () => {
    expect(timelineEnd(context)).toBe('up to 4 Mar 2020');
  });
});

describe('marks', () => {
  it.each([
    ['flow', 'issue-1'],
    ['fish', 'issue-3'],
    ['people', 'people'],
    ['pact', 'pact'],
  ])('%s is drawn as %s', (key, mark) => {
    expect(markOf(context.knowledge, key)).toBe(mark);
  });
});
