import type { Bench } from '../bench';
import type { Answered } from '../in-page/search';
import { bundleForPage } from '../support/bundle';
import type { Figure } from '../targets';

/** Slips that readers make, and whom they mean. */
const EXPECTED = [
  ['Akira Amara', 'akira-amari'],
  ['Tam Overby', 'tami-overby'],
  ['Frohman', 'michael-froman'],
  ['Chamber of Congress', 'us-chamber-of-commerce'],
] as const;

const MANY = 20_000;

/** Search as the popup does it, on the bundled pack and on one of 20,000 concepts. */
export async function searchFigures(bench: Bench): Promise<Figure[]> {
  const bundle = await bundleForPage('search');
  bench.server.add('blank.html', '<!DOCTYPE html><title>Blank</title><body>');
  const rounds = bench.quick ? 3 : 5;
  const ask = (more: number): Promise<Answered> =>
    bench.chromium.visit('blank.html', (page) =>
      page.run(`${bundle}; bench.search(${more}, ${JSON.stringify(EXPECTED)}, ${rounds})`),
    );
  const bundled = await ask(0);
  const many = await ask(MANY);
  const wrong = [...bundled.wrong, ...many.wrong.map((query) => `${query} (of ${MANY})`)];
  return [
    {
      target: 'hand.search',
      value: bundled.slowest,
      detail: `“${bundled.slowestQuery}”, ${bundled.labels} labelled concepts`,
    },
    { target: 'hand.search-20k', value: many.slowest, detail: `“${many.slowestQuery}”` },
    { target: 'hand.search-answers', value: wrong.length, detail: wrong.join(', ') },
  ];
}
