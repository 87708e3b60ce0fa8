import { UNSPACED, WORD, kindOf } from '../words/characters';
import type { LabelSpelling } from './label-spelling';
import type { LabelTrie, SpacedLabel, TrieNode } from './label-trie';
import type { Lexicon } from '../../pack/lexicon';
import { type Token, endOfRun, nextWord, readToken, withNextLine } from '../words/tokens';
import { type UnspacedLabels, endOfUnspaced } from './unspaced-labels';

/** Longest initials within a name: "Michael B.G. Froman". */
const MAX_INITIALS = 3;

/** Called with the UTF-16 offsets of a label in a text, end exclusive, and the index of its sense. */
export type OnLabel = (start: number, end: number, sense: number) => void;

/** What a walker looks for. */
export interface Labels {
  readonly lexicon: Lexicon;
  readonly trie: LabelTrie;
  readonly unspaced: UnspacedLabels;
  readonly spelling: LabelSpelling;
}

/** Where a label may start: at a word, or at the offset of a character of a script without spaces. */
export type Start = Token | number;

/** @returns all places of a text at which a label may start, in order; the same for every pack */
export function startsIn(text: string): readonly Start[] {
  const starts: Start[] = [];
  for (let at = 0; at < text.length;) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === UNSPACED) starts.push(at);
    if (kind === WORD) {
      starts.push(readToken(text, at));
      at = endOfRun(text, at);
    } else at += 1;
  }
  return starts;
}

/** Walks along a text and reports every label in it, whatever its conditions. */
export class LabelWalker {
  constructor(
    private readonly text: string,
    private readonly labels: Labels,
    private readonly onLabel: OnLabel,
  ) {}

  /**
   * Reports the labels of the whole text, by the offset at which they start.
   *
   * @param starts of the text
   */
  walk(starts: readonly Start[]): void {
    for (const start of starts) {
      if (typeof start === 'number') this.#reportUnspaced(start);
      else this.#follow(this.labels.trie.root, [], start);
    }
  }

  #reportUnspaced(start: number): void {
    for (const { form, sense } of this.labels.unspaced.from(this.text[start]!)) {
      const end = endOfUnspaced(this.text, start, form);
      if (end !== undefined) this.onLabel(start, end, sense);
    }
  }

  /**
   * Reports labels that end with a word, and goes on with those that do not.
   *
   * @param node where the words before have led
   * @param before the words before
   * @param word the next word of the text
   */
  #follow(node: TrieNode, before: readonly Token[], word: Token): void {
    const next = node.next?.get(word.folded);
    if (next) {
      const words = [...before, word];
      this.#report(next.labels, words, false);
      const following = next.next && this.#wordAfter(word, next.allowsDot);
      if (following) this.#followPastInitials(next, words, following);
    }
    const singular = singularOf(word.folded);
    const ofSingular = singular === undefined ? undefined : node.next?.get(singular);
    if (ofSingular) this.#report(ofSingular.labels, [...before, word], true);
    const joined = withNextLine(this.text, word);
    if (joined) this.#follow(node, before, joined);
  }

  /** "Barack H. Obama", "Michael B.G. Froman": initials may be before the last word of a name. */
  #followPastInitials(node: TrieNode, before: readonly Token[], word: Token): void {
    this.#follow(node, before, word);
    if (!node.endsGivenNames || !isInitials(word) || node.next?.has(word.folded)) return;
    const following = this.#wordAfter(word, true);
    if (following) this.#follow(node, before, following);
  }

  #report(labels: readonly SpacedLabel[], words: readonly Token[], isPlural: boolean): void {
    const { lexicon, spelling } = this.labels;
    for (const label of labels) {
      const sense = lexicon.senses[label.sense]!;
      if ((!isPlural || sense.plural) && spelling.fits(label, sense, words, isPlural))
        this.onLabel(words[0]!.start, words.at(-1)!.end, label.sense);
    }
  }

  #wordAfter({ end }: Token, allowsDot: boolean): Token | undefined {
    const start = nextWord(this.text, end, allowsDot);
    return start < 0 ? undefined : readToken(this.text, start);
  }
}

/** @returns whether the word may be initials between given names and a family name */
export function isInitials({ plain }: Token): boolean {
  return plain.length <= MAX_INITIALS && plain === plain.toUpperCase();
}

/** @returns the word of which a folded word is the English plural, if it may be one */
export function singularOf(word: string): string | undefined {
  if (!word.endsWith('s') || word.length < 3) return undefined;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
