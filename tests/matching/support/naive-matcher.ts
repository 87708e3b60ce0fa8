import { UNSEEN, WORD, kindOf } from '../../../lib/matching/words/characters';
import { LabelSpelling } from '../../../lib/matching/labels/label-spelling';
import { isUnspaced, labelWords, type LabelWord } from '../../../lib/matching/labels/label-words';
import type { Lexicon } from '../../../lib/pack/lexicon';
import { SenseConditions } from '../../../lib/matching/conditions/sense-conditions';
import { nextWord, readToken, type Token } from '../../../lib/matching/words/tokens';
import type { Candidate } from '../../../lib/matching/types';
import { endOfUnspaced } from '../../../lib/matching/labels/unspaced-labels';

interface NaiveLabel {
  readonly form: string;
  readonly sense: number;
  readonly words: readonly LabelWord[];
}

/** Tries every label at every offset of a text: slow and plain, to measure the matcher by. */
export class NaiveMatcher {
  readonly #labels: readonly NaiveLabel[];
  readonly #spelling: LabelSpelling;
  readonly #conditions: SenseConditions;
  /** Beginnings of labels after which a full stop, or initials, may follow. */
  readonly #beforeDot = new Set<string>();
  readonly #beforeInitials = new Set<string>();

  constructor(private readonly lexicon: Lexicon) {
    this.#spelling = new LabelSpelling(lexicon);
    this.#conditions = new SenseConditions(lexicon);
    this.#labels = lexicon.senses.flatMap(({ labels }, sense) =>
      labels.map((form) => ({ form, sense, words: isUnspaced(form) ? [] : labelWords(form) })),
    );
    for (const { words, sense } of this.#labels)
      words.forEach(({ hasDot }, at) => {
        if (hasDot) this.#beforeDot.add(beginning(words, at + 1));
        if (lexicon.senses[sense]!.role === 'whole' && at > 0 && at === words.length - 1)
          this.#beforeInitials.add(beginning(words, at));
      });
  }

  scan(text: string): Candidate[] {
    const found: Candidate[] = [];
    for (let at = 0; at < text.length; at++) {
      const first = isWordStart(text, at) ? readToken(text, at) : undefined;
      for (const label of this.#labels) {
        const end = this.#endOf(label, text, at, first);
        const candidate =
          end === undefined ? undefined : this.#conditions.candidate(text, at, end, label.sense);
        if (candidate) found.push(candidate);
      }
    }
    return found.sort(
      (one, other) => one.start - other.start || other.end - one.end || one.sense - other.sense,
    );
  }

  #endOf(
    { form, sense: index, words }: NaiveLabel,
    text: string,
    at: number,
    first: Token | undefined,
  ): number | undefined {
    if (words.length === 0) return text[at] === form[0] ? endOfUnspaced(text, at, form) : undefined;
    const found = first && this.#wordsOf(words, text, first);
    if (!found) return undefined;
    const sense = this.lexicon.senses[index]!;
    const isPlural = found.at(-1)!.folded !== words.at(-1)!.folded;
    if (isPlural && !sense.plural) return undefined;
    const label = { sense: index, words: words.map(({ plain }) => plain) };
    return this.#spelling.fits(label, sense, found, isPlural) ? found.at(-1)!.end : undefined;
  }

  /** The words of the text from one on if they are the label's, the last one maybe in the plural. */
  #wordsOf(words: readonly LabelWord[], text: string, first: Token): Token[] | undefined {
    if (!isWord(first, words[0]!, words.length === 1)) return undefined;
    const found = [first];
    for (const [i, wanted] of words.entries()) {
      if (i === 0) continue;
      const isLast = i === words.length - 1;
      const allowsDot = this.#beforeDot.has(beginning(words, i));
      let token = wordAfter(text, found.at(-1)!, allowsDot);
      if (token && !isWord(token, wanted, isLast) && this.#mayBeInitials(words, i, token))
        token = wordAfter(text, token, true);
      if (!token || !isWord(token, wanted, isLast)) return undefined;
      found.push(token);
    }
    return found;
  }

  /** Only a word that no label has there can be initials. */
  #mayBeInitials(words: readonly LabelWord[], i: number, { folded, plain }: Token): boolean {
    const before = beginning(words, i);
    return (
      this.#beforeInitials.has(before) &&
      plain.length <= 3 &&
      plain === plain.toUpperCase() &&
      !this.#labels.some((other) => beginning(other.words, i + 1) === `${before} ${folded}`)
    );
  }
}

function isWordStart(text: string, at: number): boolean {
  if (kindOf(text.charCodeAt(at)) !== WORD) return false;
  let before = at - 1;
  while (kindOf(text.charCodeAt(before)) === UNSEEN) before -= 1;
  return kindOf(text.charCodeAt(before)) !== WORD;
}

function wordAfter(text: string, { end }: Token, allowsDot: boolean): Token | undefined {
  const start = nextWord(text, end, allowsDot);
  return start < 0 ? undefined : readToken(text, start);
}

function isWord({ folded }: Token, word: LabelWord, mayBePlural: boolean): boolean {
  if (folded === word.folded) return true;
  if (!mayBePlural || folded.length < 3) return false;
  return folded.endsWith('ies')
    ? folded === word.folded.replace(/y$/, 'ies')
    : folded === `${word.folded}s`;
}

function beginning(words: readonly LabelWord[], count: number): string {
  return words
    .slice(0, count)
    .map(({ folded }) => folded)
    .join(' ');
}
