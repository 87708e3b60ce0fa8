import type { Lexicon, Sense } from './lexicon';
import { PageFacts, type Facts } from './page-facts';
import { BLOCK_BREAK, type Candidate, type Evidence, type Mention, type Scan } from './types';

/** A page's facts, and what its texts mention in their light. */
export interface PageContext {
  /**
   * Takes in when the page was published; best before its texts.
   *
   * @param date `YYYY-MM-DD` or `YYYY-MM`; null where that is not known
   * @returns whether it is news, so that texts resolved before must be resolved again
   */
  learnDate(date: string | null): boolean;
  /**
   * Takes in what a text tells about the page. The order of texts does not matter.
   *
   * @returns whether the facts grew, so that texts resolved before must be resolved again
   */
  learn(scan: Scan): boolean;
  /**
   * @param scan a scan by a matcher of the same lexicon
   * @returns the text's mentions by what is known of the page so far: sorted, none over another
   */
  resolve(scan: Scan): Mention[];
  /** @returns whether the text may have other mentions when the facts grow, or the date is another */
  isOpen(scan: Scan): boolean;
  /** @returns the facts as plain JSON, for `createPageContext`; without the date */
  facts(): Facts;
}

/**
 * @param lexicon the one that the scans are made with
 * @param known facts of the same page and lexicon; null for a page not read yet
 */
export function createPageContext(lexicon: Lexicon, known: Facts | null = null): PageContext {
  const facts = new PageFacts(lexicon, known);
  return {
    learnDate: (date) => facts.learnDate(date),
    learn: (scan) => facts.learn(scan),
    resolve: (scan) => new Resolver(lexicon, facts, scan).mentions(),
    isOpen: (scan) => scan.candidates.some(({ sense }) => PageFacts.isOpen(lexicon.senses[sense]!)),
    facts: () => facts.toJSON(),
  };
}

class Resolver {
  /** Persons named, and namesakes of persons, in the block that is read. */
  readonly #inBlock = new Map<number, 'person' | 'namesake'>();
  #blockEnd = -1;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly facts: PageFacts,
    private readonly scan: Scan,
  ) {}

  mentions(): Mention[] {
    const mentions: Mention[] = [];
    let end = 0;
    const { candidates } = this.scan;
    for (let i = 0; i < candidates.length;) {
      const { start } = candidates[i]!;
      let next = i;
      while (next < candidates.length && candidates[next]!.start === start) next += 1;
      if (start >= end) {
        this.#enterBlock(start);
        const best = this.#best(i, next);
        if (best) {
          end = best.candidate.end;
          this.#note(best.candidate);
          if (best.mention) mentions.push(best.mention);
        }
      }
      i = next;
    }
    return mentions;
  }

  /** The longest candidate of one start that holds; a mention before a name of something else. */
  #best(
    from: number,
    to: number,
  ): { candidate: Candidate; mention: Mention | undefined } | undefined {
    let hidden: Candidate | undefined;
    for (let i = from; i < to; i++) {
      const candidate = this.scan.candidates[i]!;
      if (hidden && candidate.end < hidden.end) break;
      const sense = this.lexicon.senses[candidate.sense]!;
      if (sense.concept === undefined) {
        if (sense.role !== 'rival') hidden ??= candidate;
        continue;
      }
      const evidence = this.#evidence(sense, candidate);
      if (!evidence) continue;
      const { id, key, quiet } = this.lexicon.concepts[sense.concept]!;
      return {
        candidate,
        mention: {
          start: candidate.start,
          end: candidate.end,
          concept: id,
          key,
          ...(quiet ? { quiet } : {}),
          evidence,
        },
      };
    }
    return hidden && { candidate: hidden, mention: undefined };
  }

  #evidence(sense: Sense, { start, end }: Candidate): Evidence | undefined {
    const { facts } = this;
    if (!facts.isOfTime(sense)) return undefined;
    const concept = sense.concept!;
    const label = this.scan.text.slice(start, end).replace(/\s+/g, ' ');
    if (sense.role === 'family' || sense.role === 'doubtful') {
      if (this.#inBlock.get(concept) === 'namesake') return undefined;
      if (
        sense.role === 'doubtful' &&
        facts.hasNamesake(concept, wordBefore(this.scan.text, start))
      )
        return undefined;
      const introduction = facts.introduction(concept);
      if (introduction !== undefined) return { because: 'introduced', label, introduction };
      return facts.isEstablished(concept) ? { because: 'subject', label } : undefined;
    }
    if (
      sense.needs === 'introduction' &&
      this.lexicon.concepts[concept]!.term &&
      !facts.isAboutSubject()
    )
      return undefined;
    if (sense.needs === 'introduction' || (sense.contested && facts.hasRival(concept))) {
      const introduction = facts.introduction(concept);
      if (introduction !== undefined) return { because: 'introduced', label, introduction };
      return facts.isEstablished(concept) ? { because: 'subject', label } : undefined;
    }
    if (sense.needs === 'subject')
      return facts.isAboutSubject() ? { because: 'subject', label } : undefined;
    return { because: 'label', label };
  }

  /** A namesake who comes first in a paragraph owns the bare family name for the rest of it. */
  #note({ sense: index }: Candidate): void {
    const { role, concept, of } = this.lexicon.senses[index]!;
    const person =
      role === 'namesake' ? of! : role === undefined || role === 'rival' ? undefined : concept!;
    if (person !== undefined && !this.#inBlock.has(person))
      this.#inBlock.set(person, role === 'namesake' ? 'namesake' : 'person');
    else if (person !== undefined && role === 'whole') this.#inBlock.set(person, 'person');
  }

  #enterBlock(start: number): void {
    if (start < this.#blockEnd) return;
    this.#inBlock.clear();
    const end = this.scan.text.indexOf(BLOCK_BREAK, start);
    this.#blockEnd = end < 0 ? Infinity : end;
  }
}

function wordBefore(text: string, at: number): string {
  return text
    .slice(Math.max(0, at - 48), at)
    .trim()
    .split(/\s/)
    .at(-1)!;
}
