import type { PageSummary } from '../types';
import type { Span } from '../words/sentences';
import type { CompiledCues } from './compiled-cues';
import { type PageParts, partsOf, unitsOf } from './page-parts';
import { type Topic, topicOf } from './page-topic';
import { type SubjectMention, subjectMentions } from './subject-mentions';
import { type Hit, type HitsOf, textsOf } from './word-lists';

/** What the rules find on a page. */
export interface Evidence extends Topic {
  /** All places in the text that name the subject. */
  readonly mentions: readonly SubjectMention[];
  /** Mentions without examples, headlines in a list and repetitions. */
  readonly counted: readonly SubjectMention[];
  /** Full names in title, description and text. */
  readonly fullNames: ReadonlySet<string>;
  /** One of them cannot also be the name of a route. */
  readonly isNamed: boolean;
  readonly abbreviations: ReadonlySet<string>;
  /** By official: where the text names them. */
  readonly officials: readonly (readonly Hit[])[];
  readonly otherPacts: readonly Hit[];
  /** Other pacts in the title or the first sentence: by name ("RCEP"), or introduced there ("a trade agreement"). */
  readonly otherInLead: ReadonlySet<string>;
  /** Names and abbreviations. */
  readonly inTitle: ReadonlySet<string>;
  readonly inDescription: ReadonlySet<string>;
  /** Those of `counted`, or two officials, in the first sentence. */
  readonly inLead: ReadonlySet<string>;
  /** Those of `counted` in the second sentence. */
  readonly inSecond: ReadonlySet<string>;
  /** Words right beside `counted` that say what happens to a pact: "withdraw from", "talks". In lower case. */
  readonly deeds: ReadonlySet<string>;
  /** Words of the subject's field around `counted` and the officials, in lower case. */
  readonly words: ReadonlySet<string>;
  /** The subject's own topics, there. */
  readonly terms: ReadonlySet<string>;
  /** Everyday words of the field there. */
  readonly everyday: ReadonlySet<string>;
  /** Words of public life there. */
  readonly publicLife: ReadonlySet<string>;
  readonly leaders: ReadonlySet<string>;
  readonly parties: ReadonlySet<string>;
  /** Words that refer to the subject without naming it: "the pact". */
  readonly references: readonly Hit[];
  /** The whole page, its title and description first. */
  readonly whole: string;
  /**
   * How much text there is for each `SPOKEN_FOR` of text around `counted` and the references (around the
   * officials, if the page names only them), in units of `unitsOf`.
   */
  readonly unitsEach: number;
  /** Words near the abbreviations that go with their other meanings. */
  readonly otherSenses: ReadonlySet<string>;
}

/** Text on either side of a hit in which words of the subject count, in UTF-16 units. */
const AROUND = 400;
/** Text on either side of a mention in which a word belongs to it, in UTF-16 units. */
const BESIDE = 40;
/** The text around a mention that counts as being about the subject, in units of `unitsOf`. */
const SPOKEN_FOR = 400;
/** Text after a mention in which "the pact" refers to it, in UTF-16 units. */
const AFTER = 800;
/** The most hits around which words are collected, however long the page. */
const MAX_HITS = 24;
/** The most names and abbreviations that are looked at. */
const MOST_MENTIONS = 500;
/** If this much text before two mentions is the same, one repeats the other, in UTF-16 units. */
const BEFORE = 24;

/**
 * @param page its title, description and text
 * @param cues compiled rules
 */
export function gatherEvidence(page: PageSummary, cues: CompiledCues): Evidence {
  const { title, description, text } = page;
  const inText = cues.inText.find(text);
  const inHead = cues.inText.find(headOf(page));
  const parts = partsOf(text, title);
  const names = namesAmong(inText, cues);
  const abbreviations = abbreviationsAmong(inText, text, cues);
  const otherPacts = inText(cues.otherPacts);
  const hits = [...names, ...abbreviations].slice(0, MOST_MENTIONS);
  const mentions = subjectMentions(hits, otherPacts, text, parts, cues);
  const inProse = mentions.filter(({ isExample, isInRail }) => !isExample && !isInRail);
  const counted = withoutRepeats(inProse, text);
  const officials = cues.officials.map(inText);
  const places = counted.length > 0 ? counted : mentions;
  const around = windowsAround([...places, ...officials.flat()].slice(0, MAX_HITS));
  const aroundHits: HitsOf = (list) => hitsWithin(around, inText(list));
  const references = referencesAfter(counted, inText(cues.references));
  return {
    mentions,
    counted,
    fullNames: textsOf([...namesAmong(inHead, cues), ...names]),
    isNamed: [...inText(cues.names), ...inHead(cues.names)].some(isProperName),
    abbreviations: textsOf([...abbreviationsAmong(inHead, headOf(page), cues), ...abbreviations]),
    officials,
    otherPacts,
    otherInLead: otherPactsAmong(inHead, inText, parts, cues),
    inTitle: subjectIn(title, cues),
    inDescription: subjectIn(description, cues),
    inLead: leadEvidence(counted, officials, parts),
    inSecond: textsOf(counted.filter(isIn(parts.opening[1]))),
    deeds: deedsBeside(counted, text, cues),
    words: lowerCaseTextsOf(aroundHits(cues.subject)),
    terms: lowerCaseTextsOf(aroundHits(cues.terms)),
    everyday: lowerCaseTextsOf(aroundHits(cues.everyday)),
    publicLife: lowerCaseTextsOf(aroundHits(cues.publicLife)),
    leaders: textsOf(aroundHits(cues.leaders)),
    parties: new Set(cues.parties.flatMap((own) => aroundHits(own)[0]?.text ?? [])),
    references,
    ...topicOf(parts.sentences, inOrder([...inText(cues.topics), ...abbreviations])),
    whole: `${headOf(page)}\n${text}`,
    unitsEach: unitsEach(
      mentions.length > 0 ? [...inProse, ...references] : officials.flat(),
      page,
      parts,
    ),
    otherSenses: textsOf([
      ...inHead(cues.otherSenses),
      ...hitsWithin(windowsAround(abbreviations), inText(cues.otherSenses)),
    ]),
  };
}

/** @returns a page's title and description */
export function headOf({ title, description }: PageSummary): string {
  return `${title}\n${description}`;
}

function subjectIn(head: string, cues: CompiledCues): ReadonlySet<string> {
  const inHead = cues.inText.find(head);
  return textsOf([...namesAmong(inHead, cues), ...abbreviationsAmong(inHead, head, cues)]);
}

/** Abbreviations of one language count only in it: "PTP" in English is a protocol for clocks. */
function abbreviationsAmong(hitsOf: HitsOf, text: string, cues: CompiledCues): readonly Hit[] {
  const ofLanguages = cues.abbreviationsOfLanguages.flatMap((own) =>
    hitsOf(own.abbreviations).filter(({ index }) => {
      const around = text.slice(Math.max(0, index - AROUND), index + AROUND);
      const wordsAround = cues.languageWords.find(around);
      return wordsAround(own.words).length > wordsAround(own.englishWords).length;
    }),
  );
  return inOrder([...hitsOf(cues.abbreviations), ...ofLanguages]);
}

function namesAmong(hitsOf: HitsOf, { names, routeNames }: CompiledCues): readonly Hit[] {
  return [...hitsOf(names), ...hitsOf(routeNames)];
}

function inOrder(hits: readonly Hit[]): readonly Hit[] {
  return hits.toSorted((a, b) => a.index - b.index);
}

/** "a trans-Pacific partnership" of two airlines: only the name of a sea has a capital. */
function isProperName({ text }: Hit): boolean {
  const last = text.split(/[\s-]+/).at(-1)!;
  return !/\p{Lu}/u.test(text) || !/^\p{Ll}/u.test(last);
}

function otherPactsAmong(
  inHead: HitsOf,
  inText: HitsOf,
  { opening }: PageParts,
  { otherPacts, pactKinds, indefiniteArticles }: CompiledCues,
): ReadonlySet<string> {
  const isInLead = isIn(opening[0]);
  const articles = inText(indefiniteArticles).filter(isInLead);
  const isNew = ({ index }: Hit): boolean =>
    articles.some((article) => index > article.index && index - article.index < BESIDE);
  return textsOf([
    ...inHead(otherPacts),
    ...inText(otherPacts).filter(isInLead),
    ...inText(pactKinds).filter((kind) => isInLead(kind) && isNew(kind)),
  ]);
}

/** Lists of headlines repeat themselves: mentions after the same words count once. */
function withoutRepeats(mentions: readonly SubjectMention[], text: string): SubjectMention[] {
  const seen = new Set<string>();
  return mentions.filter(({ index }) => {
    const before = text.slice(Math.max(0, index - BEFORE), index);
    return !seen.has(before) && seen.add(before);
  });
}

function leadEvidence(
  counted: readonly SubjectMention[],
  officials: readonly (readonly Hit[])[],
  { opening }: PageParts,
): ReadonlySet<string> {
  const isInLead = isIn(opening[0]);
  const named = counted.filter(isInLead);
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
  for (const { index } of inOrder(places)) {
    spokenFor += index + side - Math.max(end, index - side);
    end = index + side;
  }
  const isPart = length / Math.max(1, text.length);
  return (proseUnits * isPart * SPOKEN_FOR) / Math.max(1, spokenFor * unitsPerCharacter);
}

function deedsBeside(
  counted: readonly SubjectMention[],
  text: string,
  { besideMention, beforeName, afterName }: CompiledCues,
): ReadonlySet<string> {
  const found = counted.slice(0, MAX_HITS).flatMap(({ index, end }) => {
    const before = text.slice(Math.max(0, index - BESIDE), index).replace(/.*[.!?。！？\n]/s, '');
    const after = text.slice(end, end + BESIDE).replace(/[.!?。！？\n].*/s, '');
    return [...besideMention.find(before)(beforeName), ...besideMention.find(after)(afterName)];
  });
  return lowerCaseTextsOf(found);
}

function lowerCaseTextsOf(hits: readonly Hit[]): ReadonlySet<string> {
  return new Set([...textsOf(hits)].map((word) => word.toLowerCase()));
}

function referencesAfter(
  counted: readonly SubjectMention[],
  references: readonly Hit[],
): readonly Hit[] {
  return references.filter(({ index }) =>
    counted.some(({ end }) => end <= index && index < end + AFTER),
  );
}

/** @returns the text on either side of hits, in order; what is around several is one window */
function windowsAround(hits: readonly Hit[]): readonly Span[] {
  const windows: Span[] = [];
  for (const { index } of inOrder(hits)) {
    const last = windows.at(-1);
    const [start, end] = [Math.max(0, index - AROUND), index + AROUND];
    if (last && start <= last[1]) windows[windows.length - 1] = [last[0], end];
    else windows.push([start, end]);
  }
  return windows;
}

/** @returns those of the hits, which are in order, that are wholly in a window */
function hitsWithin(windows: readonly Span[], hits: readonly Hit[]): readonly Hit[] {
  let next = 0;
  return hits.filter(({ index, text }) => {
    while (next < windows.length && windows[next]![1] <= index) next++;
    const window = windows[next];
    return window !== undefined && window[0] <= index && index + text.length <= window[1];
  });
}
