import { isUnspaced, labelWords } from './label-words';
import type { Lexicon, Sense } from '../../pack/lexicon';

/** A step along labels' words. Labels that begin with the same words share steps. */
export interface TrieNode {
  /** By the next word, folded; undefined if no label goes on. */
  next: Map<string, TrieNode> | undefined;
  /** Labels that end here. */
  labels: readonly SpacedLabel[];
  /** A label has a full stop after this word: "Mr." */
  allowsDot: boolean;
  /** A person's given names end here: initials may follow. */
  endsGivenNames: boolean;
}

/** A label in a script that writes spaces between words. */
export interface SpacedLabel {
  /** Index into the lexicon's senses. */
  readonly sense: number;
  /** As the pack writes them, without dots. */
  readonly words: readonly string[];
}

/** The labels that are found word by word. */
export class LabelTrie {
  /** Its `next` has the first words of labels. */
  readonly root: TrieNode = newNode();

  constructor({ senses }: Pick<Lexicon, 'senses'>) {
    senses.forEach((sense, index) => {
      for (const form of sense.labels) if (!isUnspaced(form)) this.#add(form, index, sense);
    });
  }

  #add(form: string, index: number, { role }: Sense): void {
    const words = labelWords(form);
    let node = this.root;
    words.forEach(({ folded, hasDot }, at) => {
      if (role === 'whole' && at > 0 && at === words.length - 1) node.endsGivenNames = true;
      node = nextNode(node, folded);
      node.allowsDot ||= hasDot;
    });
    const label = { sense: index, words: words.map(({ plain }) => plain) };
    node.labels = [...node.labels, label];
  }
}

/** Shared by the nodes inside labels. */
const NO_LABELS: readonly SpacedLabel[] = [];

function newNode(): TrieNode {
  return { next: undefined, labels: NO_LABELS, allowsDot: false, endsGivenNames: false };
}

function nextNode(node: TrieNode, word: string): TrieNode {
  node.next ??= new Map();
  let next = node.next.get(word);
  if (!next) node.next.set(word, (next = newNode()));
  return next;
}
