import { describe, expect, it } from 'vitest';
import { readMarkedText } from '../../../scripts/pages/marked-text';
import { createPageContext } from '../../../lib/matching';
import { SUBJECT, lexicon, marked, matcher } from '../support/engine';

/** One test a line, as `each` of engine.ts has it, on a page about the pact that was published then. */
function onPageOf(date: string | null, lines: readonly string[]): void {
  it.each(lines)(`${date ?? 'no date'}: %s`, (line) => {
    const { text, mentions } = readMarkedText(line);
    const context = createPageContext(lexicon);
    context.learnDate(date);
    const scan = matcher.scan(text);
    for (const one of [matcher.scan(SUBJECT), scan]) context.learn(one);
    const found = context.resolve(scan).filter(({ concept }) => !PLAIN.has(concept));
    expect(marked(text, found)).toBe(
      marked(
        text,
        mentions.map((mark) => ({
          ...mark,
          key: '',
          evidence: { because: 'label', label: '' } as const,
        })),
      ),
    );
  });
}

/** Not what these lines are about. */
const PLAIN = new Set([
  'tpp',
  'united-states',
  'japan',
  'us-congress',
  'barack-obama',
  'shinzo-abe',
  'market-access',
  'tariffs',
  'agriculture',
]);

describe('a year beside a label', () => {
  onPageOf(null, [
    'before the [[midterm elections|midterm-elections]], the 2014 [[midterms|midterm-elections]]',
    'the 2014 [[midterm elections|midterm-elections]], [[midterm elections|midterm-elections]] in November 2014, [[midterm elections|midterm-elections]] of 2014 and the [[midterms|midterm-elections]] (Nov. 4, 2014)',
    'the midterm elections of 2026, the 2026 midterms, the November 2022 midterms, midterm elections in 2018, the 2010 congressional midterm elections',
    'the midterm elections (2018), the mid-term elections on Nov. 8, 2022, the ’22 midterms, 2006’s midterm elections, the midterms next November 2026',
    'After 2012 the party feared a trade vote before the [[midterm elections|midterm-elections]] and the 2016 race.',
    'The midterm elections are next week.',
    'Obama, elected in 2008, faces [[midterm elections|midterm-elections]] soon.',
    'the 19th [[round of talks|negotiating-rounds]] in 2013 on the pact; a 19th round of talks in 2026 on the pact',
    '2014年11月の[[中間選挙|midterm-elections]]、2014年の[[米中間選挙|midterm-elections]]、平成26年の[[中間選挙|midterm-elections]]',
    '2022年の中間選挙、2022年11月の米中間選挙、26年秋の中間選挙、令和4年の中間選挙、２０１８年の中間選挙、中間選挙（2018年）',
    'las [[elecciones de medio término|midterm-elections]] de 2014 y las [[elecciones de mitad de mandato|midterm-elections]] del 4 de noviembre de 2014',
    'las elecciones de medio término de 2022, las elecciones de mitad de mandato del 8 de noviembre de 2022, las elecciones de medio término estadounidenses de 2018',
    'les [[élections de mi-mandat|midterm-elections]] de 2014 ; les élections de mi-mandat de 2022, les élections de mi-mandat de novembre 2018',
    '[[bầu cử giữa kỳ|midterm-elections]] năm 2014; bầu cử giữa kỳ năm 2022, bầu cử giữa nhiệm kỳ vào tháng 11 năm 2018, bầu cử giữa kỳ Mỹ 2026',
  ]);
});

describe('the date of the page', () => {
  onPageOf('2025-05-04', [
    'Republicans fear the midterm elections, as they did the 2014 [[midterm elections|midterm-elections]].',
    'There is no breakthrough in the trade talks; the deadline for a deal was missed, and the trade talks are in deadlock.',
    'Both countries issued a joint statement on trade and saw a path forward in their trade talks.',
    'Japan and the United States held a third round of talks, the twelfth round of talks on a pact of their own.',
    'The TPP needed twenty [[rounds of talks|negotiating-rounds]]; the talks on the TPP missed the [[deadline|deadline]], and no [[breakthrough|breakthrough]] on the TPP came.',
    '中間選挙を控え、elecciones de medio término, élections de mi-mandat, bầu cử giữa kỳ',
  ]);
  onPageOf('2014-04-25', [
    'Democrats fear the [[midterm elections|midterm-elections]].',
    'There is no [[breakthrough|breakthrough]] in the trade talks; the [[deadline|deadline]] for a deal was missed, and the trade talks are in [[deadlock|deadlock]].',
    'Both countries issued a [[joint statement|joint-statement]] on trade and saw a [[path forward|path-forward]] in their trade talks.',
  ]);
  onPageOf('2014-02-16', [
    'Both countries issued a joint statement; before the [[midterm elections|midterm-elections]] no deal is likely.',
  ]);
  onPageOf('2010-10', ['Democrats fear the midterm elections.']);
  onPageOf('2015-03', [
    'Since the [[midterm elections|midterm-elections]] the Senate is Republican.',
  ]);
});

it('a page may turn out to be of another date than was known', () => {
  const context = createPageContext(lexicon);
  const scan = matcher.scan(`${SUBJECT} Democrats fear the midterms after Obama’s trade vote.`);
  context.learn(scan);
  const concepts = () => context.resolve(scan).map(({ concept }) => concept);
  expect(context.learnDate(null)).toBe(false);
  expect(concepts()).toContain('midterm-elections');
  expect(context.learnDate('2025-05-04')).toBe(true);
  expect(concepts()).not.toContain('midterm-elections');
  expect(context.learnDate('2025-05-04')).toBe(false);
});
