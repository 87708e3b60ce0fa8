import type { Amount } from '../../settings/settings';
import { isNameGroup } from '../../strokes/highlight-keys';

/**
 * Approximate length of the text on one screen, in UTF-16 units. It is measured in text instead of
 * pixels, so that marks do not change when a window is resized.
 */
const SCREENFUL = 2000;

/** Keys of names that occur in every other sentence: readers would stop seeing marks on them. */
const ONCE_A_SCREENFUL = new Set(['countries', 'pact']);

/**
 * Text between two terms of one list: "beef, pork and rice", 「牛肉、豚肉やコメ」, "le riz, le sucre et les
 * autos".
 */
const CONJUNCTION = String.raw`(?:and|or|nor|y|e|o|u|ni|et|ou|và|hay|hoặc|と|や|か|及び|および|並びに|または)`;
const ARTICLE = String.raw`(?:the|el|la|los|las|le|les|de la|du|des|de|del|l['’]|d['’])`;
const LIST_GAP = new RegExp(
  String.raw`^\s*(?:[,、，・/&]\s*(?:${CONJUNCTION}\s*)?|${CONJUNCTION}\s*)(?:${ARTICLE}\s*)?$`,
  'iu',
);

/** The properties of a mention that decide whether it is marked. */
export interface Choosable {
  readonly concept: string;
  readonly key: string;
  /** Its card has no statements, so one mark on a page is enough. */
  readonly quiet?: true;
  /** UTF-16 offset in its block's text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/**
 * Chooses the mentions to mark, block by block in document order. The others remain mentions, for
 * keyboard steps and lists.
 */
export class MarkSelector {
  /** The last mark of each concept. */
  readonly #marked = new Map<string, { block: object; at: number }>();

  constructor(private readonly amount: Amount) {}

  /**
   * @param mentions mentions of the next block that may be marked, in order
   * @param block identifies the block
   * @param text of the block
   * @param before length of the page's text before it, in UTF-16 units
   * @returns the mentions to mark
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
      // An unmarked term in a list looks like an error.
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

/** Groups mentions that form a list of terms; any other mention is a group by itself. */
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
