import type { Words } from '../../pack/pack';
import { isInAddress } from './address';
import { initialsOf, wordsOf } from '../words/initials';
import type { Abbreviation, Lexicon, Sense } from '../../pack/lexicon';
import { Passage } from './passage';
import type { Candidate } from '../types';
import { Vocabularies } from './vocabulary';

/** Tests those conditions of labels that need only the text around them, not the rest of the page. */
export class SenseConditions {
  readonly #vocabularies: Vocabularies;

  constructor(private readonly lexicon: Lexicon) {
    this.#vocabularies = new Vocabularies(lexicon);
  }

  /**
   * @param text that has a label
   * @param start UTF-16 offset of the label
   * @param end its end, exclusive
   * @param index of the label's sense
   * @returns the candidate, maybe with a sense that replaces the label's; undefined if a condition fails
   */
  candidate(text: string, start: number, end: number, index: number): Candidate | undefined {
    if (isInAddress(text, start, end)) return undefined;
    const sense = this.lexicon.senses[index]!;
    const passage = new Passage(text, start, end, this.#vocabularies);
    const candidate = { start, end, sense: index };
    if (sense.role === 'family') return this.#familyName(sense, passage, candidate);
    if (this.#isInName(sense, passage)) return undefined;
    if (!CONDITIONS.every((holds) => holds(sense, passage, this.#vocabularies))) return undefined;
    const meant = this.#senseMeant(index, passage);
    const timely = meant === undefined ? undefined : this.#senseInTime(meant, passage);
    return timely === undefined ? undefined : { ...candidate, sense: timely };
  }

  /** "Meat" in "U.S. Meat Export Federation". */
  #isInName({ concept }: Sense, passage: Passage): boolean {
    const inNames = concept !== undefined && this.lexicon.concepts[concept]!.inNames;
    return inNames === true && passage.isInOrganizationName();
  }

  /** A family name after a given name is a namesake's: the person's own full name is a label. */
  #familyName(sense: Sense, passage: Passage, candidate: Candidate): Candidate | undefined {
    if (!isNotBesideUnwanted(sense, passage, this.#vocabularies)) return undefined;
    const name = passage.nameBefore();
    if (name && (name.isFirst || passage.capitalisation === 'running'))
      return { ...candidate, start: name.start, sense: sense.namesake! };
    if (name) return { ...candidate, sense: sense.doubtful! };
    return sense.familyIsGiven && this.#isGivenName(passage) ? undefined : candidate;
  }

  /** "Abe Lincoln": a family name that is also a given name, and another name follows. */
  #isGivenName(passage: Passage): boolean {
    const after = passage.capitalisedWordAfter();
    return (
      after !== undefined &&
      passage.capitalisation === 'running' &&
      !this.#vocabularies.named('afterFamily').has(after.toLowerCase())
    );
  }

  /** @returns the sense itself or the one that replaces it here; undefined if the label means nothing here */
  #senseMeant(index: number, passage: Passage): number | undefined {
    const { near, notNear, elsewhere, owner, abbreviates } = this.lexicon.senses[index]!;
    const whose = owner && passage.whose(owner);
    if (owner && whose === 'theirs') return owner.another;
    if (near && !passage.isNear(near))
      return notNear && passage.isNear(notNear) ? undefined : elsewhere;
    if (owner && whose === 'ours') return owner.own;
    return abbreviates && isSpeltOtherwise(abbreviates, passage) ? abbreviates.rival : index;
  }

  /** What the text around says of the time. The page's own date counts later. */
  #senseInTime(index: number, passage: Passage): number | undefined {
    const { dated } = this.lexicon.senses[index]!;
    if (!dated) return index;
    const year = passage.yearBeside();
    const [first, last] = dated.years ?? [-Infinity, Infinity];
    if (year !== undefined && (year < first || year > last)) return undefined;
    const hasYear = dated.years !== undefined && year !== undefined;
    const isNear = dated.orNear !== undefined && passage.isNear(dated.orNear);
    if (hasYear || isNear) return dated.timeless;
    const { undatedNear, undated } = dated;
    return undatedNear && passage.isNear(undatedNear) ? undated : index;
  }
}

/** "Twitch Plays Pokémon (TPP)": the words before have the initials and are not the concept's name. */
function isSpeltOtherwise({ names }: Abbreviation, passage: Passage): boolean {
  if (!passage.isInParentheses()) return false;
  const { label } = passage;
  const words = wordsOf(passage.textOfNameBefore()).slice(-label.length);
  return initialsOf(words) === label.toLowerCase() && !names.includes(words.join(' '));
}

type Condition = (sense: Sense, passage: Passage, vocabularies: Vocabularies) => boolean;

/** All must hold. Each holds for a sense that does not ask for it. */
const CONDITIONS: readonly Condition[] = [
  isBesideWanted,
  isNotBesideUnwanted,
  isInItsLanguage,
  isNotAfterInCapitals,
  isNotPlace,
  isNotAfterName,
  isNotBeforeName,
];

/** One of both is enough. */
function isBesideWanted(
  { precededBy, followedBy }: Sense,
  passage: Passage,
  vocabularies: Vocabularies,
): boolean {
  if (!precededBy && !followedBy) return true;
  return (
    isPreceded(precededBy, passage, vocabularies) || isFollowed(followedBy, passage, vocabularies)
  );
}

function isNotBesideUnwanted(
  { notPrecededBy, notFollowedBy }: Sense,
  passage: Passage,
  vocabularies: Vocabularies,
): boolean {
  return !(
    isPreceded(notPrecededBy, passage, vocabularies) ||
    isFollowed(notFollowedBy, passage, vocabularies)
  );
}

function isInItsLanguage({ inLanguage, language = 'en' }: Sense, passage: Passage): boolean {
  return !inLanguage || passage.isInLanguage(language);
}

function isNotAfterInCapitals(
  { notAfterInCapitals }: Sense,
  passage: Passage,
  vocabularies: Vocabularies,
): boolean {
  return !(
    isPreceded(notAfterInCapitals, passage, vocabularies) && passage.capitalisation === 'capitals'
  );
}

function isNotPlace({ notAsPlace }: Sense, passage: Passage): boolean {
  return !(notAsPlace && passage.isPlace());
}

function isNotAfterName({ notAfterName }: Sense, passage: Passage): boolean {
  return !(notAfterName && passage.isCapitalised() && isAfterName(passage));
}

/** In a heading any word may have a capital: there only the first word of a line or a list is a name. */
function isAfterName(passage: Passage): boolean {
  if (passage.isAfterNameOf()) return true;
  const name = passage.nameBefore();
  return name !== undefined && (name.isFirst || passage.capitalisation === 'running');
}

function isNotBeforeName(
  { notBeforeName }: Sense,
  passage: Passage,
  vocabularies: Vocabularies,
): boolean {
  const after = notBeforeName ? passage.capitalisedWordAfter() : undefined;
  return (
    after === undefined ||
    passage.capitalisation !== 'running' ||
    vocabularies.named('notNames').has(after.toLowerCase())
  );
}

function isPreceded(words: Words | undefined, passage: Passage, lists: Vocabularies): boolean {
  return words !== undefined && passage.isPrecededBy(lists.list(words));
}

function isFollowed(words: Words | undefined, passage: Passage, lists: Vocabularies): boolean {
  return words !== undefined && passage.isFollowedBy(lists.list(words));
}
