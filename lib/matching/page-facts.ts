import type { Lexicon, Sense } from './lexicon';
import { foldWord } from './tokens';
import type { Candidate, Scan } from './types';

/** So many different terms that need no page to be understood make a page one about the field. */
const TERMS_ENOUGH = 2;

/**
 * What a page tells that single texts do not: who is introduced on it, who else bears their
 * names, whether it is about the subject. Facts only grow, whatever the order they come in.
 */
export class PageFacts {
  /** By concept: the label that introduces it. */
  readonly #introductions = new Map<number, string>();
  readonly #named = new Set<number>();
  readonly #namesakes = new Set<string>();
  readonly #rivals = new Set<number>();
  readonly #terms = new Set<number>();
  #isAboutSubject = false;

  #date: string | null = null;

  constructor(private readonly lexicon: Lexicon) {}

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
