import type { PageSummary } from '../types';
import { type Hit, type TextWords, findWords, textsOf, wordsOf } from './find-words';
import type { Span } from '../words/sentences';
import { type PageParts, partsOf, unitsOf } from './page-parts';
import type { Cues } from './cues';
import { type Topic, topicOf } from './page-topic';
import { type SubjectMention, subjectMentions } from './subject-mentions';

/** What a page has of what the rules name. */
export interface Evidence extends Topic {
  /** All places in the text that name the subject. */
  readonly mentions: readonly SubjectMention[];
  /** Those in sentences that speak of it: no examples, no headlines in a rail, none that repeats another. */
  readonly told: readonly SubjectMention[];
  /** Full names in title, description and text. */
  readonly fullNames: ReadonlySet<string>;
  /** One of them is not also a name for routes. */
  readonly isNamed: boolean;
  readonly abbreviations: ReadonlySet<string>;
  /** Each official's names in the text; none for those who are not named. */
  readonly officials: readonly (readonly Hit[])[];
  readonly otherPacts: readonly Hit[];
  /** Names and abbreviations. */
  readonly inTitle: ReadonlySet<string>;
  readonly inDescription: ReadonlySet<string>;
  /** Those of `told`, or two officials, in the first sentence. */
  readonly inLead: ReadonlySet<string>;
  /** Those of `told` in the sentence after it. */
  readonly inSecond: ReadonlySet<string>;
  /** What is said right beside `told`: "withdraw from", "talks". In small letters. */
  readonly deeds: ReadonlySet<string>;
  /** Words of the subject's field around `told` and the officials, in small letters. */
  readonly words: ReadonlySet<string>;
  /** What the subject is about, there. */
  readonly terms: ReadonlySet<string>;
  /** Everyday words of the field there. */
  readonly everyday: ReadonlySet<string>;
  /** Words of public life there. */
  readonly publicLife: ReadonlySet<string>;
  readonly leaders: ReadonlySet<string>;
  readonly parties: ReadonlySet<string>;
  /** Where the text goes on about the subject without its name: "the pact". */
  readonly references: readonly Hit[];
  /** The whole page, its title and description first. */
  readonly whole: string;
  /** Text for each `SPOKEN_FOR` around `told`, the references, or the officials of a page without a name; in units of `unitsOf`. */
  readonly unitsEach: number;
  /** Looks for words near the abbreviations that go with what else they are short for. */
  otherSenses(): ReadonlySet<string>;
}

/** Text on either side of a hit in which words of the subject count, in UTF-16 units. */
const AROUND = 400;
/** Text on either side of a mention in which a word is said of it, in UTF-16 units. */
const BESIDE = 40;
/** Text around a mention that speaks of the subject, in units of `unitsOf`. */
const SPOKEN_FOR = 400;
/** Text after a mention in which "the pact" refers to it, in UTF-16 units. */
const AFTER = 800;
/** Hits that are looked around: enough to tell, however long the page. */
const MAX_HITS = 24;
/** Names and abbreviations that are looked at: enough to tell. */
const MOST_MENTIONS = 500;
/** Text before two mentions that tells whether one repeats the other, in UTF-16 units. */
const BEFORE = 24;

/**
 * @param page its title, description and text
 * @param cues compiled rules
 */
export function gatherEvidence(page: PageSummary, cues: Cues): Evidence {
  const { title, description, text } = page;
  const words = wordsOf(text);
  const otherPacts = findWords(cues.otherPacts, words, '');
  const parts = partsOf(text, title);
  const ownNames = findWords(cues.names, words);
  const names = [...ownNames, ...findWords(cues.routeNames ?? [], words)];
  const abbreviations = findWords(cues.abbreviations, words, '');
  const hits = [...names, ...abbreviations].slice(0, MOST_MENTIONS);
  const mentions = subjectMentions(hits, otherPacts, text, parts, cues);
  const inProse = mentions.filter(({ isExample, isInRail }) => !isExample && !isInRail);
  const told = withoutRepeats(inProse, text);
  const officials = cues.officials.map((own) => findWords(own, words));
  const places = told.length > 0 ? told : mentions;
  const around = wordsOf(textAround([...places, ...officials.flat()].slice(0, MAX_HITS), text));
  const references = referencesAfter(told, words, cues);
  const head = wordsOf(headOf(page));
  return {
    mentions,
    told,
    fullNames: textsOf([...namesIn(head, cues), ...names]),
    isNamed: ownNames.length > 0 || findWords(cues.names, head).length > 0,
    abbreviations: textsOf([...findWords(cues.abbreviations, head, ''), ...abbreviations]),
    officials,
    otherPacts,
    inTitle: subjectIn(title, cues),
    inDescription: subjectIn(description, cues),
    inLead: leadEvidence(told, officials, parts),
    inSecond: textsOf(told.filter(isIn(parts.opening[1]))),
    deeds: deedsBeside(told, text, cues),
    words: smallTextsOf(findWords(cues.subject, around)),
    terms: smallTextsOf(findWords(cues.terms, around)),
    everyday: smallTextsOf(findWords(cues.everyday ?? [], around)),
    publicLife: smallTextsOf(findWords(cues.publicLife, around)),
    leaders: textsOf(findWords(cues.leaders, around)),
    parties: new Set(cues.parties.flatMap((own) => findWords(own, around, '')[0]?.text ?? [])),
    references,
    ...topicOf(parts.sentences, words, cues),
    whole: `${headOf(page)}\n${text}`,
    unitsEach: unitsEach(
      mentions.length > 0 ? [...inProse, ...references] : officials.flat(),
      page,
      parts,
    ),
    otherSenses: () =>
      textsOf(findWords(cues.otherSenses, `${headOf(page)}\n\n${textAround(abbreviations, text)}`)),
  };
}

/** @returns a page's title and description */
export function headOf({ title, description }: PageSummary): string {
  return `${title}\n${description}`;
}

function subjectIn(head: string, cues: Cues): ReadonlySet<string> {
  return textsOf([...namesIn(head, cues), ...findWords(cues.abbreviations, head, '')]);
}

function namesIn(text: string | TextWords, { names, routeNames = [] }: Cues): readonly Hit[] {
  return [...findWords(names, text), ...findWords(routeNames, text)];
}

/** Rails repeat a headline: mentions after the same words are one. */
function withoutRepeats(mentions: readonly SubjectMention[], text: string): SubjectMention[] {
  const seen = new Set<string>();
  return mentions.filter(({ index }) => {
    const before = text.slice(Math.max(0, index - BEFORE), index);
    return !seen.has(before) && seen.add(before);
  });
}

function leadEvidence(
  told: readonly SubjectMention[],
  officials: readonly (readonly Hit[])[],
  { opening }: PageParts,
): ReadonlySet<string> {
  const isInLead = isIn(opening[0]);
  const named = told.filter(isInLead);
  if (named.length > 0) return textsOf(named);
  const people = officials.flatMap((own) => own.filter(isInLead).slice(0, 1));
  return people.length > 1 ? textsOf(people) : new Set();
}

function isIn([start, end]: Span = [0, 0]): (hit: Hit) => boolean {
  return ({ index }) => start <= index && index < end;
}

function unitsEach(
  places: readonly Hit[],
  { text, length = text.length }: PageSummary,
  { proseUnits }: PageParts,
): number {
  const unitsPerCharacter = unitsOf(text) / Math.max(1, text.length);
  const side = SPOKEN_FOR / 2 / unitsPerCharacter;
  let spokenFor = 0;
  let end = 0;
  for (const { index } of places.toSorted((a, b) => a.index - b.index)) {
    spokenFor += index + side - Math.max(end, index - side);
    end = index + side;
  }
  const isPart = length / Math.max(1, text.length);
  return (proseUnits * isPart * SPOKEN_FOR) / Math.max(1, spokenFor * unitsPerCharacter);
}

function deedsBeside(
  told: readonly SubjectMention[],
  text: string,
  { beforeName = [], afterName = [] }: Cues,
): ReadonlySet<string> {
  const found = told.slice(0, MAX_HITS).flatMap(({ index, end }) => {
    const before = text.slice(Math.max(0, index - BESIDE), index).replace(/.*[.!?。！？\n]/s, '');
    const after = text.slice(end, end + BESIDE).replace(/[.!?。！？\n].*/s, '');
    return [...findWords(beforeName, before), ...findWords(afterName, after)];
  });
  return smallTextsOf(found);
}

function smallTextsOf(hits: readonly Hit[]): ReadonlySet<string> {
  return new Set([...textsOf(hits)].map((word) => word.toLowerCase()));
}

function referencesAfter(
  told: readonly SubjectMention[],
  words: TextWords,
  { references = [] }: Cues,
): readonly Hit[] {
  return told.length === 0
    ? []
    : findWords(references, words).filter(({ index }) =>
        told.some(({ end }) => end <= index && index < end + AFTER),
      );
}

/** @returns the text around hits, each part of it once; blank lines between parts that are apart */
function textAround(hits: readonly Hit[], text: string): string {
  let parts = '';
  let end = 0;
  for (const { index } of hits.toSorted((a, b) => a.index - b.index)) {
    const start = Math.max(end, index - AROUND);
    parts += (start > end ? '\n\n' : '') + text.slice(start, index + AROUND);
    end = index + AROUND;
  }
  return parts;
}
