import { KeyCount } from '../../matching/names/count-keys';
import type { NameFilter } from '../../matching/names/name-filter';
import { whenIdle } from '../page-support';
import { PATIENCE_MS } from './sentinel-timing';
import { descriptionOf } from './whole-text';

/** Text that is checked at once, in UTF-16 units: one or two ms. */
const PART_UNITS = 16_000;

/** Text after which a page has said what it is about, in UTF-16 units. */
const MOST_UNITS = 400_000;

/** Their text is not shown. */
const UNSHOWN = new Set(['script', 'style', 'noscript', 'template', 'textarea']);

/**
 * Searches the text of a page, part by part in idle time, for names in a filter. Scripts and styles
 * are left out: words in them would be found by chance.
 *
 * @param filter of the names of packs
 * @param trees open shadow trees of the page
 * @param onEnd called once, with whether the page may name enough concepts
 */
export function searchByFilter(
  filter: NameFilter,
  trees: readonly ShadowRoot[],
  onEnd: (isHit: boolean) => void,
): void {
  const count = new KeyCount(filter);
  const parts = partsOf(trees);
  const readOn = (): void => {
    const { done, value } = parts.next();
    if (done) return onEnd(false);
    if (count.add(value)) return onEnd(true);
    whenIdle(readOn, PATIENCE_MS);
  };
  readOn();
}

function* partsOf(trees: readonly ShadowRoot[]): Generator<string, void> {
  let part = descriptionOf(document);
  let units = 0;
  for (const root of [document.documentElement, ...trees]) {
    const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node && units < MOST_UNITS; node = nodes.nextNode()) {
      if (UNSHOWN.has(node.parentElement?.localName ?? '')) continue;
      const { data } = node as Text;
      // No label goes from one part into the next: words next to each other are.
      part += `\n${data}`;
      if (part.length < PART_UNITS) continue;
      units += part.length;
      yield part;
      part = '';
    }
  }
  yield part;
}
