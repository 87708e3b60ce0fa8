import { withoutUnseen } from '../words/characters';
import type { Lexicon, Sense } from '../../pack/lexicon';
import { foldWord } from '../words/tokens';
import { MOST_FACTS } from '../request-limits';
import type { Candidate, Scan } from '../types';

/** So many different terms, none of which needs a page about the subject, show that a page is about it. */
const ENOUGH_TERMS = 2;

/** A page that names more namesakes is no article. */
const MAX_NAMESAKES = 2000;

/** The facts of a page as plain JSON. Concepts are indexes into one build's lexicon. */
export interface Facts {
  /** By concept: the label that introduces it. */
  readonly introductions: readonly (readonly [concept: number, label: string])[];
  readonly named: readonly number[];
  readonly namesakes: readonly string[];
  readonly rivals: readonly number[];
  readonly terms: readonly number[];
  readonly isAboutSubject: boolean;
}

/**
 * @returns whether it may depend on the page's facts or date if a label of this sense is a mention
 */
export function dependsOnFacts(sense: Sense): boolean {
  return (
    sense.dated !== undefined ||
    sense.needs !== undefined ||
    sense.contested === true ||
    sense.role === 'family' ||
    sense.role === 'doubtful'
  );
}

/**
 * What a page says that single texts do not: who is introduced on it, who else has their names,
 * whether it is about the subject. Facts only grow, in whatever order they come.
 */
export class PageFacts {
  /** By concept: the label that introduces it. */
  readonly #introductions: Map<number, string>;
  readonly #named: Set<number>;
  readonly #namesakes: Set<string>;
  readonly #rivals: Set<number>;
  readonly #terms: Set<number>;
  #isAboutSubject: boolean;

  #date: string | null = null;

  /** @param facts what was known of the page before; null for a page not read yet */
  constructor(
    private readonly lexicon: Lexicon,
    facts: Facts | null = null,
  ) {
    this.#introductions = new Map(facts?.introductions);
    this.#named = new Set(facts?.named);
    this.#namesakes = new Set(facts?.namesakes);
    this.#rivals = new Set(facts?.rivals);
    this.#terms = new Set(facts?.terms);
    this.#isAboutSubject = facts?.isAboutSubject ?? false;
  }

  /** @returns the facts for another `PageFacts` to go on from; without the date */
  toJSON(): Facts {
    return {
      introductions: [...this.#introductions],
      named: [...this.#named],
      namesakes: [...this.#namesakes],
      rivals: [...this.#rivals],
      terms: [...this.#terms],
      isAboutSubject: this.#isAboutSubject,
    };
  }

  /** @returns whether the facts grew */
  learn(scan: Scan): boolean {
    let grew = false;
    for (const candidate of scan.candidates) if (this.#learn(scan.text, candidate)) grew = true;
    return grew;
  }

  /** @returns whether the date is another than before */
  learnDate(date: string | null): boolean {
    const grew = date !== this.#date;
    this.#date = date;
    return grew;
  }

  isAboutSubject(): boolean {
    return this.#isAboutSubject;
  }

  /** @returns whether a label of this sense counts on a page of this date */
  isOfTime({ dated }: Sense): boolean {
    const date = this.#date;
    if (!dated) return true;
    if (date === null) return dated.undatedNear === undefined;
    const { pagesFrom = '', pagesUntil } = dated;
    return (
      date.slice(0, pagesFrom.length) >= pagesFrom.slice(0, date.length) &&
      (pagesUntil === undefined || date.slice(0, pagesUntil.length) <= pagesUntil)
    );
  }

  /** @returns the label that introduces the concept on this page; undefined if none does */
  introduction(concept: number): string | undefined {
    return this.#introductions.get(concept);
  }

  /** @returns whether another concept that the page names makes clear who is meant */
  isEstablished(concept: number): boolean {
    if (!this.#isAboutSubject || this.hasNamesake(concept)) return false;
    const { establishedBy = [] } = this.lexicon.concepts[concept]!;
    return establishedBy.some((other) => this.#named.has(other) || this.#introductions.has(other));
  }

  /** @returns whether the page names another person with that family name; with `given`, that person */
  hasNamesake(concept: number, given = ''): boolean {
    return this.#namesakes.has(`${concept} ${foldWord(given)}`);
  }

  /** @returns whether the page has a name that one of the concept's labels may be short for */
  hasRival(concept: number): boolean {
    return this.#rivals.has(concept);
  }

  #learn(text: string, { start, end, sense: index }: Candidate): boolean {
    const sense = this.lexicon.senses[index]!;
    if (sense.role === 'namesake') return this.#learnNamesake(sense.of!, text.slice(start, end));
    if (sense.role === 'rival') return added(this.#rivals, sense.of!);
    const { concept } = sense;
    if (concept === undefined || sense.needs === 'introduction' || !this.isOfTime(sense))
      return false;
    let grew = sense.introduces === true && this.#introduce(concept, text.slice(start, end));
    if (sense.needs) return grew;
    if (added(this.#named, concept)) grew = true;
    if (!this.#isAboutSubject && this.#showsSubject(concept)) grew = this.#isAboutSubject = true;
    return grew;
  }

  #learnNamesake(concept: number, name: string): boolean {
    if (this.#namesakes.size >= MAX_NAMESAKES) return false;
    const given = foldWord(/^\S*/.exec(name)![0]);
    const grew = added(this.#namesakes, `${concept} ${given}`);
    return added(this.#namesakes, `${concept} `) || grew;
  }

  #introduce(concept: number, found: string): boolean {
    const label = withoutUnseen(found).replace(/\s+/g, ' ');
    const known = this.#introductions.get(concept);
    if (known === undefined && this.#introductions.size >= MOST_FACTS) return false;
    if (known !== undefined && !isBetterIntroduction(label, known)) return false;
    this.#introductions.set(concept, label);
    return true;
  }

  /** The subject itself does, or enough terms. */
  #showsSubject(concept: number): boolean {
    if (concept === this.lexicon.subject) return true;
    if (!this.lexicon.concepts[concept]!.term) return false;
    this.#terms.add(concept);
    return this.#terms.size >= ENOUGH_TERMS;
  }
}

/** The longest label introduces best; of equal length the first in the alphabet, so that order does not matter. */
function isBetterIntroduction(label: string, known: string): boolean {
  return label.length > known.length || (label.length === known.length && label < known);
}

function added<T>(set: Set<T>, value: T): boolean {
  if (set.has(value) || set.size >= MOST_FACTS) return false;
  set.add(value);
  return true;
}
