import { expect, it } from 'vitest';
import { sourceOfPage } from '../../lib/knowledge/page-source';
import { pack } from './support/bundled';

it.each([
  [
    'its address',
    'https://thehill.com/policy/international/204341-wh-japan-leaders-reach-breakthrough-on-trade',
    '',
    'the-hill-2014-04-25',
  ],
  [
    'its address with what shares and servers add',
    'http://www.thehill.com/policy/international/204341-wh-japan-leaders-reach-breakthrough-on-trade/?utm_source=mail#top',
    'The Hill',
    'the-hill-2014-04-25',
  ],
  [
    'its headline on a copy',
    'https://archive.example/1',
    'WH, Japan leaders reach “breakthrough” on trade | The Hill',
    'the-hill-2014-04-25',
  ],
  [
    'neither',
    'https://thehill.com/policy/international/',
    'Japan leaders reach agreement on trade',
    undefined,
  ],
  ['neither, and no address', '', 'TPP talks hung up', undefined],
])('a page is one of the pack’s articles by %s', (_by, address, title, id) => {
  expect(sourceOfPage(pack, { address, title })?.id).toBe(id);
});

it('a short headline does not identify an article', () => {
  const sources = [{ ...pack.sources[0]!, title: 'Trade talks' }];
  expect(
    sourceOfPage({ sources }, { address: '', title: 'Trade talks resume in Tokyo' }),
  ).toBeNull();
});
