import { LETTERS, WORD, kindOf } from './characters';
import type { Abbreviation, Sense } from './lexicon';
import type { OpenLexicon } from './open-lexicon';
import { Passage } from './passage';
import { fold } from './tokens';
import type { Candidate } from './types';
import { Vocabularies } from './vocabulary';

/** Part of an address: what stands in "www.example.org/tpp" is no mention. */
const ADDRESS =
  /:\/\/|\bwww\.|@\w|\w@|\.(?:com|org|net|gov|edu|info|html?|php|pdf|co|nz|jp|us)(?:\/|\b(?!\.?\s))/i;
const ADDRESS_MOST = 200;

/** Puts the conditions of labels to the text around them: what can be told without the page. */
export class SenseConditions {
  readonly #vocabularies: Vocabularies;

  constructor(private readonly lexicon: OpenLexicon) {
    this.#vocabularies = new Vocabularies(lexicon.compiled);
  }

  /**
   * Adds a candidate for a label that the text carries, if its conditions hold there.
   *
   * @param start UTF-16 offset of the label
   * @param end its end, exclusive
   * @param index of the label's sense
   * @param asks whether the sense may ask about the text around
   * @param into where candidates go: for a family name it may be another sense than the one asked for
   */
  offer(
    text: string,
    start: number,
    end: number,
    index: number,
    asks: boolean,
    into: Candidate[],
  ): void {
    if (isInIdentifier(text, start, end) || isInAddress(text, start, end)) return;
    if (!asks) return add(into, start, end, index);
    const sense = this.lexicon.sense(index);
    if (!sense.asks) return add(into, start, end, index);
    const passage = new Passage(text, start, end, this.#vocabularies);
    if (sense.role === 'family') return this.#offerFamily(passage, sense, start, end, index, into);
    if (!this.#holds(sense, passage)) return;
    if (sense.near && !passage.isNear(sense.near)) {
      if (sense.elsewhere !== undefined && !(sense.notNear && passage.isNear(sense.notNear)))
        this.#offerDated(passage, start, end, index + sense.elsewhere, into);
      return;
    }
    const { abbreviates } = sense;
    const isOther =
      abbreviates &&
      text[start - 1] === '(' &&
      isSpeltOtherwise(text.slice(start, end), abbreviates, passage);
    this.#offerDated(passage, start, end, isOther ? index + abbreviates.rival : index, into);
  }

  /** The page's own date is asked for later; what the text around says of the time, here. */
  #offerDated(
    passage: Passage,
    start: number,
    end: number,
    index: number,
    into: Candidate[],
  ): void {
    const { dated } = this.lexicon.sense(index);
    if (!dated) return add(into, start, end, index);
    const { years: [first, last] = [-Infinity, Infinity], orNear, timeless } = dated;
    const year = passage.yearBeside();
    if (year !== undefined && (year < first || year > last)) return;
    const isTimely =
      (dated.years && year !== undefined) || (orNear !== undefined && passage.isNear(orNear));
    add(into, start, end, isTimely ? index + timeless : index);
  }

  #holds(sense: Sense, passage: Passage): boolean {
    const list = this.#vocabularies.list.bind(this.#vocabularies);
    if (sense.precededBy || sense.followedBy) {
      const before = sense.precededBy && passage.isPrecededBy(list(sense.precededBy));
      if (!before && !(sense.followedBy && passage.isFollowedBy(list(sense.followedBy))))
        return false;
    }
    if (sense.notPrecededBy && passage.isPrecededBy(list(sense.notPrecededBy))) return false;
    if (sense.notFollowedBy && passage.isFollowedBy(list(sense.notFollowedBy))) return false;
    if (sense.inLanguage && !passage.isIn(sense.language ?? 'en')) return false;
    if (
      sense.notAfterInCapitals &&
      passage.isPrecededBy(list(sense.notAfterInCapitals)) &&
      passage.setting() === 'capitals'
    )
      return false;
    if (sense.notAfterName && passage.isCapitalised() && this.#isAfterName(passage)) return false;
    return !(sense.notBeforeName && this.#isBeforeName(passage));
  }

  /** In a heading any word may have a capital: there only what starts the line or a list counts as a name. */
  #isAfterName(passage: Passage): boolean {
    const name = passage.nameBefore();
    return (
      passage.isOfName() ||
      (name !== undefined && (name.isFirst || passage.setting() === 'running'))
    );
  }

  #isBeforeName(passage: Passage): boolean {
    const after = passage.capitalAfter();
    return (
      after !== undefined &&
      passage.setting() === 'running' &&
      !this.#vocabularies.named('notNames').has(after.toLowerCase())
    );
  }

  #offerFamily(
    passage: Passage,
    sense: Sense,
    start: number,
    end: number,
    index: number,
    into: Candidate[],
  ): void {
    const name = passage.nameBefore();
    if (name) {
      if (name.isFirst || passage.setting() === 'running')
        add(into, name.start, end, index + sense.namesake!);
      else add(into, start, end, index + sense.doubtful!);
      return;
    }
    const after = sense.familyIsGiven ? passage.capitalAfter() : undefined;
    if (
      after &&
      passage.setting() === 'running' &&
      !this.#vocabularies.named('afterFamily').has(after.toLowerCase())
    )
      return;
    add(into, start, end, index);
  }
}

/** Adds a candidate at its place: by start, then the longer first. Most come in order. */
function add(into: Candidate[], start: number, end: number, sense: number): void {
  let at = into.length;
  for (; at > 0; at--) {
    const before = into[at - 1]!;
    if ((before.start - start || end - before.end || before.sense - sense) <= 0) break;
    into[at] = before;
  }
  into[at] = { start, end, sense };
}

/** "Twitch Plays Pokémon (TPP)": the words before have the initials and are not the concept's name. */
function isSpeltOtherwise(short: string, { names }: Abbreviation, passage: Passage): boolean {
  const last = words(passage.textBefore(100)).slice(-short.length);
  return initialsOf(last) === short.toLowerCase() && !names.includes(last.join(' '));
}

const WORDS = new RegExp(`[${LETTERS}0-9]+`, 'g');

/** @returns the words of a text, folded */
export function words(text: string): string[] {
  return text.match(WORDS)?.map(fold) ?? [];
}

/** @returns the first letters of words, in one */
export function initialsOf(list: readonly string[]): string {
  return list.map((word) => word[0]).join('');
}

/** "a_TPP_b" is a name in a program; "_TPP_" is set in italics. */
function isInIdentifier(text: string, start: number, end: number): boolean {
  return (
    (text.charCodeAt(start - 1) === 95 && kindOf(text.charCodeAt(start - 2)) === WORD) ||
    (text.charCodeAt(end) === 95 && kindOf(text.charCodeAt(end + 1)) === WORD)
  );
}

function isInAddress(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  // Only beside one of these can it be a part of an address.
  if (!isJoint(before) && !isJoint(after)) return false;
  let from = start;
  while (from > 0 && start - from < ADDRESS_MOST && isAddressUnit(text.charCodeAt(from - 1)))
    from -= 1;
  let to = end;
  while (to - end < ADDRESS_MOST && isAddressUnit(text.charCodeAt(to))) to += 1;
  return ADDRESS.test(text.slice(from, to));
}

/** One of `%&+-./=?@_`. */
function isJoint(code: number): boolean {
  return (
    (code >= 45 && code <= 47) ||
    code === 37 ||
    code === 38 ||
    code === 43 ||
    code === 61 ||
    code === 63 ||
    code === 64 ||
    code === 95
  );
}

function isAddressUnit(code: number): boolean {
  return code > 32 && code < 127;
}
