import type { Lexicon, Sense } from './lexicon';
import { foldWord } from './tokens';
import type { Candidate, Scan } from './types';

/** So many different terms that need no page to be understood make a page one about the field. */
const TERMS_ENOUGH = 2;

/** A page that names more people of one family name than this is no article. */
const MOST_NAMESAKES = 2000;

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
 * What a page tells that single texts do not: who is introduced on it, who else bears their
 * names, whether it is about the subject. Facts only grow, whatever the order they come in.
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

  /** @returns all of it, to be taken up again by another `PageFacts`, the date left out */
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

  /** @returns whether the scan told something new */
  learn(scan: Scan): boolean {
    let grew = false;
    for (const candidate of scan.candidates) if (this.#learn(scan.text, candidate)) grew = true;
    return grew;
  }

  /** @returns whether the page was not known to be of this date */
  learnDate(date: string | null): boolean {
    const grew = date !== this.#date;
    this.#date = date;
    return grew;
  }

  isAboutSubject(): boolean {
    return this.#isAboutSubject;
  }

  /** @returns whether what a label of this sense means may depend on the page's facts or date */
  static isOpen(sense: Sense): boolean {
    return (
      sense.dated !== undefined ||
      sense.needs !== undefined ||
      sense.contested === true ||
      sense.role === 'family' ||
      sense.role === 'doubtful'
    );
  }

  /** @returns whether a label of this sense counts on a page of this date */
  isOfTime({ dated }: Sense): boolean {
    const date = this.#date;
    if (!dated || date === null) return true;
    const { pagesFrom = '', pagesUntil } = dated;
    return (
      date.slice(0, pagesFrom.length) >= pagesFrom.slice(0, date.length) &&
      (pagesUntil === undefined || date.slice(0, pagesUntil.length) <= pagesUntil)
    );
  }

  /** @returns the label that introduces the concept on this page; undefined where none does */
  introduction(concept: number): string | undefined {
    return this.#introductions.get(concept);
  }

  /** @returns whether another concept that the page names makes clear who is meant */
  isEstablished(concept: number): boolean {
    if (!this.#isAboutSubject || this.hasNamesake(concept)) return false;
    return (
      this.lexicon.concepts[concept]!.establishedBy?.some(
        (other) => this.#named.has(other) || this.#introductions.has(other),
      ) ?? false
    );
  }

  /** @returns whether the page names somebody else of that family name; with `given`, that very person */
  hasNamesake(concept: number, given = ''): boolean {
    return this.#namesakes.has(`${concept} ${foldWord(given)}`);
  }

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
    if (!this.#isAboutSubject && this.#tellsSubject(concept)) grew = this.#isAboutSubject = true;
    return grew;
  }

  #learnNamesake(concept: number, name: string): boolean {
    if (this.#namesakes.size >= MOST_NAMESAKES) return false;
    const given = foldWord(/^\S*/.exec(name)![0]);
    const grew = added(this.#namesakes, `${concept} ${given}`);
    return added(this.#namesakes, `${concept} `) || grew;
  }

  /** The longest label introduces best; of equals the first in the alphabet, so that order does not matter. */
  #introduce(concept: number, found: string): boolean {
    const label = found.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '').replace(/\s+/g, ' ');
    const known = this.#introductions.get(concept);
    if (
      known !== undefined &&
      (known.length > label.length || (known.length === label.length && known <= label))
    )
      return false;
    this.#introductions.set(concept, label);
    return true;
  }

  #tellsSubject(concept: number): boolean {
    if (concept === this.lexicon.subject) return true;
    if (!this.lexicon.concepts[concept]!.term) return false;
    this.#terms.add(concept);
    return this.#terms.size >= TERMS_ENOUGH;
  }
}

function added<T>(set: Set<T>, value: T): boolean {
  if (set.has(value)) return false;
  set.add(value);
  return true;
}
