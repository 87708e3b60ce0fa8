import type { Amount } from '../../settings/settings';
import { isNameGroup } from '../../strokes/highlight-keys';

/**
 * About the text that one screen of an article shows, in UTF-16 units. Counted in text rather
 * than in pixels, so that marks stay where they are when a window changes its size.
 */
const SCREENFUL = 2000;

/** Names that occur in every other sentence: readers stop seeing a mark that is everywhere. */
const ONCE_A_SCREENFUL = new Set(['countries', 'pact']);

/** Text between two terms of one list: "beef, pork and rice", 「牛肉、豚肉やコメ」, "le riz, le sucre et les autos". */
const CONJUNCTION = String.raw`(?:and|or|nor|y|e|o|u|ni|et|ou|và|hay|hoặc|と|や|か|及び|および|並びに|または)`;
const ARTICLE = String.raw`(?:the|el|la|los|las|le|les|de la|du|des|de|del|l['’]|d['’])`;
const LIST_GAP = new RegExp(
  String.raw`^\s*(?:[,、，・/&]\s*(?:${CONJUNCTION}\s*)?|${CONJUNCTION}\s*)(?:${ARTICLE}\s*)?$`,
  'iu',
);

/** What choosing needs to know of a mention. */
export interface Choosable {
  readonly concept: string;
  readonly key: string;
  /** Its card has no statement to show: once a page is enough. */
  readonly quiet?: true;
  /** In UTF-16 units of its block's text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/**
 * Chooses the mentions to be marked while a page's blocks go by in document order. The others
 * stay mentions: keyboard and lists reach them.
 */
export class MarkSelector {
  /** Where each concept was marked last. */
  readonly #marked = new Map<string, { block: object; at: number }>();

  constructor(private readonly amount: Amount) {}

  /**
   * @param mentions those of the next block that may be marked, in order
   * @param block identifies the block
   * @param text of the block
   * @param before how much text of the page stands before it, in UTF-16 units
   * @returns those of them that are to be marked
   */
  choose<One extends Choosable>(
    mentions: readonly One[],
    block: object,
    text: string,
    before: number,
  ): Set<One> {
    const chosen = new Set<One>();
    for (const list of listsOf(mentions, text)) {
      const due = list.filter((mention) => this.#isDue(mention, block, before + mention.start));
      // One thing of a list without its mark looks as if it had been forgotten.
      const marked = this.amount === 'sensible' && due.length > 0 ? list : due;
      for (const mention of marked) {
        this.#marked.set(mention.concept, { block, at: before + mention.start });
        chosen.add(mention);
      }
    }
    return chosen;
  }

  #isDue({ concept, key, quiet }: Choosable, block: object, at: number): boolean {
    const last = this.#marked.get(concept);
    if (!last || this.amount === 'every') return true;
    if (this.amount === 'first' || quiet) return false;
    const isFar = at - last.at >= SCREENFUL;
    return isFar || (block !== last.block && !ONCE_A_SCREENFUL.has(key));
  }
}

/** Groups mentions by the list of terms that they belong to; any other mention is a group of its own. */
function listsOf<One extends Choosable>(mentions: readonly One[], text: string): One[][] {
  const lists: One[][] = [];
  for (const mention of mentions) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    if (
      list &&
      last &&
      isTerm(last) &&
      isTerm(mention) &&
      LIST_GAP.test(text.slice(last.end, mention.start))
    )
      list.push(mention);
    else lists.push([mention]);
  }
  return lists;
}

function isTerm({ key }: Choosable): boolean {
  return !isNameGroup(key);
}
