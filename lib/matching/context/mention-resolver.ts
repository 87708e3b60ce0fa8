import type { Lexicon, Sense } from '../../pack/lexicon';
import type { PageFacts } from './page-facts';
import { BLOCK_BREAK, type Candidate, type Evidence, type Mention, type Scan } from '../types';

/** The candidate chosen among those that start at one offset. */
interface Choice {
  readonly candidate: Candidate;
  /** Undefined if the longest candidate is a name of something else. */
  readonly mention: Mention | undefined;
}

/** Text in which the word before a label is looked for, in UTF-16 units. */
const WORD_BEFORE = 48;

/** Chooses the mentions of one text among its candidates, by the facts of its page. */
export class MentionResolver {
  /** Persons named, and namesakes of persons, so far in the current block. */
  readonly #inBlock = new Map<number, 'person' | 'namesake'>();
  #blockEnd = -1;

  /**
   * @param lexicon that the scan was made with
   * @param facts of the text's page
   * @param scan of the text
   */
  constructor(
    private readonly lexicon: Lexicon,
    private readonly facts: PageFacts,
    private readonly scan: Scan,
  ) {}

  /** @returns mentions sorted by start; none overlaps another */
  mentions(): Mention[] {
    const mentions: Mention[] = [];
    let end = 0;
    for (const sameStart of groupsByStart(this.scan.candidates)) {
      const { start } = sameStart[0]!;
      if (start < end) continue;
      this.#enterBlock(start);
      const choice = this.#choose(sameStart);
      if (!choice) continue;
      end = choice.candidate.end;
      this.#noteName(choice.candidate);
      if (choice.mention) mentions.push(choice.mention);
    }
    return mentions;
  }

  /** The longest candidate that holds. Of equal length, a mention goes before a name of something else. */
  #choose(sameStart: readonly Candidate[]): Choice | undefined {
    let hiding: Candidate | undefined;
    for (const candidate of sameStart) {
      if (hiding && candidate.end < hiding.end) break;
      const sense = this.lexicon.senses[candidate.sense]!;
      if (sense.concept === undefined) {
        if (sense.role !== 'rival') hiding ??= candidate;
        continue;
      }
      const evidence = this.#evidence(sense, sense.concept, candidate);
      if (evidence)
        return { candidate, mention: this.#mention(sense.concept, candidate, evidence) };
    }
    return hiding && { candidate: hiding, mention: undefined };
  }

  #mention(concept: number, { start, end }: Candidate, evidence: Evidence): Mention {
    const { id, key, quiet } = this.lexicon.concepts[concept]!;
    return { start, end, concept: id, key, ...(quiet ? { quiet } : {}), evidence };
  }

  /** @returns why the candidate is a mention; undefined if it is none */
  #evidence(sense: Sense, concept: number, { start, end }: Candidate): Evidence | undefined {
    if (!this.facts.isOfTime(sense)) return undefined;
    const label = this.scan.text.slice(start, end).replace(/\s+/g, ' ');
    if (sense.role === 'family' || sense.role === 'doubtful')
      return this.#isNamesake(sense, concept, start)
        ? undefined
        : this.#introduction(concept, label);
    if (sense.needs === 'introduction' && this.#isTermElsewhere(concept)) return undefined;
    if (this.#needsIntroduction(sense, concept)) return this.#introduction(concept, label);
    if (sense.needs === 'subject')
      return (sense.abbreviates && this.#introduced(concept, label)) ?? this.#subject(label);
    return { because: 'label', label };
  }

  /** A family name that another person of the block, or of the page, has. */
  #isNamesake({ role }: Sense, concept: number, start: number): boolean {
    if (this.#inBlock.get(concept) === 'namesake') return true;
    return (
      role === 'doubtful' && this.facts.hasNamesake(concept, wordBefore(this.scan.text, start))
    );
  }

  /** A term on a page that is not about the subject. */
  #isTermElsewhere(concept: number): boolean {
    return this.lexicon.concepts[concept]!.term === true && !this.facts.isAboutSubject();
  }

  #needsIntroduction({ needs, contested }: Sense, concept: number): boolean {
    return needs === 'introduction' || (contested === true && this.facts.hasRival(concept));
  }

  /** The page introduces the concept by a longer label, or by another concept that it names. */
  #introduction(concept: number, label: string): Evidence | undefined {
    const introduced = this.#introduced(concept, label);
    if (introduced) return introduced;
    return this.facts.isEstablished(concept) ? { because: 'subject', label } : undefined;
  }

  #introduced(concept: number, label: string): Evidence | undefined {
    const introduction = this.facts.introduction(concept);
    return introduction === undefined ? undefined : { because: 'introduced', label, introduction };
  }

  #subject(label: string): Evidence | undefined {
    return this.facts.isAboutSubject() ? { because: 'subject', label } : undefined;
  }

  /** If a namesake comes first in a paragraph, the family name alone means them in the rest of it. */
  #noteName({ sense: index }: Candidate): void {
    const { role, concept, of } = this.lexicon.senses[index]!;
    if (role === undefined || role === 'rival') return;
    const person = role === 'namesake' ? of! : concept!;
    if (role === 'whole') this.#inBlock.set(person, 'person');
    else if (!this.#inBlock.has(person))
      this.#inBlock.set(person, role === 'namesake' ? 'namesake' : 'person');
  }

  #enterBlock(start: number): void {
    if (start < this.#blockEnd) return;
    this.#inBlock.clear();
    const end = this.scan.text.indexOf(BLOCK_BREAK, start);
    this.#blockEnd = end < 0 ? Infinity : end;
  }
}

/** Candidates are sorted by start. */
function* groupsByStart(candidates: readonly Candidate[]): Generator<readonly Candidate[], void> {
  let group: Candidate[] = [];
  for (const candidate of candidates) {
    if (group.length > 0 && group[0]!.start !== candidate.start) {
      yield group;
      group = [];
    }
    group.push(candidate);
  }
  if (group.length > 0) yield group;
}

function wordBefore(text: string, at: number): string {
  return text
    .slice(Math.max(0, at - WORD_BEFORE), at)
    .trim()
    .split(/\s/)
    .at(-1)!;
}
