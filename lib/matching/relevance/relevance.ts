/** Whether a page is about the pack's subject. */
import { type CompiledCues, compiledCues } from './compiled-cues';
import type { Cues } from '../../pack/cues';
import { type Evidence, gatherEvidence, headOf } from './page-evidence';
import { otherExpansions } from './other-expansions';
import type { PageSummary, Relevance, RelevanceReason } from '../types';
import { type Hit, textsOf } from './word-lists';

export type { Cues } from '../../pack/cues';

/** Up to so many mentions, another pact may outnumber the subject. */
const FEW_MENTIONS = 3;
/** It does so if it is named so many times as often. */
const MUCH_MORE_OFTEN = 3;
/** If a page begins with the subject, its length may double so many times more before the mentions count as in passing. */
const LEAD_DOUBLINGS = 2;
/** Shares of the sentences from which a text is mostly, partly, or at all, on the subject's topics. */
const MOSTLY_ON_TOPIC = 0.5;
const PARTLY_ON_TOPIC = 0.4;
const HARDLY_ON_TOPIC = 0.3;
/** Beside so many parties, the subject's topics count as words of its field. Without them rice may be a meal. */
const PARTIES_THAT_TALK = 2;
/** So many parties together have the weight of one `party`. */
const PARTIES_THAT_COUNT = 3;
/** An abbreviation of more capitals than this has few other meanings. */
const SHORT_ABBREVIATION = 3;
/** Different words of the talks that must be on a page that has officials and no name. */
const ENOUGH_BESIDE_OFFICIALS = 2;
/** Words and people that must be beside an abbreviation, which has other meanings too. */
const ENOUGH_BESIDE_ABBREVIATION = 2;

/**
 * Judges whether a page is about the subject, by the evidence for and against it.
 *
 * @param page its title, description and text
 * @param cues the pack's rules
 * @returns the verdict with its reasons; no reasons if nothing on the page hints at the subject
 */
export function judgeRelevance(page: PageSummary, cues: Cues): Relevance {
  const compiled = compiledCues(cues);
  const mayBeRelevant = compiled.probeExpression.test(`${headOf(page)}\n${page.text}`);
  const reasons = mayBeRelevant ? reasonsOf(gatherEvidence(page, compiled), compiled) : [];
  const score = reasons.reduce((sum, { weight }) => sum + weight, 0);
  return { relevant: score >= cues.threshold, score, threshold: cues.threshold, reasons };
}

function reasonsOf(evidence: Evidence, cues: CompiledCues): RelevanceReason[] {
  return Object.entries(RULES).flatMap(([id, rule]) => {
    const { found, weight } = rule(evidence, cues) ?? NO_REASON;
    const all = [...found];
    return all.length > 0 && weight !== 0 ? [{ id, found: all, weight }] : [];
  });
}

/** What was found, as the page has it, and its weight. */
interface Finding {
  readonly found: Iterable<string>;
  readonly weight: number;
}

const NO_REASON: Finding = { found: [], weight: 0 };

/** Undefined if the rule does not apply. */
type Rule = (evidence: Evidence, cues: CompiledCues) => Finding | undefined;

/** By the ids of their reasons, in the order in which a reader sees those. */
const RULES: Readonly<Record<string, Rule>> = {
  name: ({ fullNames }, { weights }) => ({ found: fullNames, weight: weights.name }),

  abbreviation: ({ fullNames, abbreviations }, { weights }) =>
    fullNames.size > 0
      ? undefined
      : { found: abbreviations, weight: weights.abbreviation ?? weights.repeat },

  title: ({ inTitle }, { weights }) => ({ found: inTitle, weight: weights.title }),

  description: ({ inDescription }, { weights }) => ({
    found: inDescription,
    weight: weights.description,
  }),

  lead: (evidence, { weights }) => ({
    found: subjectPlaces(evidence).length > 0 ? evidence.inLead : [],
    weight: weights.lead ?? 0,
  }),

  /** Only where something is said of the subject: many a second sentence has an aside. */
  second: ({ inLead, inSecond, deeds, onTopic }, { weights }) =>
    inLead.size > 0 || deeds.size === 0 || onTopic < MOSTLY_ON_TOPIC
      ? undefined
      : { found: inSecond, weight: Math.floor((weights.lead ?? 0) / 2) },

  repeated(evidence, { weights }) {
    const places = subjectPlaces(evidence);
    return {
      found: textsOf(places),
      weight: Math.min(
        weights.repeatMost,
        Math.max(0, timesCounted(evidence) - 1) * weights.repeat,
      ),
    };
  },

  references: ({ references }, { weights }) => ({
    found: textsOf(references),
    weight: Math.min(weights.referenceMost ?? 0, references.length * (weights.reference ?? 0)),
  }),

  share(evidence, { weights, passingLength }) {
    const shares = Math.floor(passingLength / evidence.unitsEach);
    return {
      found: textsOf(subjectPlaces(evidence)),
      weight: Math.min(weights.shareMost ?? 0, shares * (weights.share ?? 0)),
    };
  },

  topic(evidence, { weights: { topic = 0 } }) {
    const { onTopic, topicWords } = evidence;
    if (onTopic < PARTLY_ON_TOPIC || subjectPlaces(evidence).length === 0) return undefined;
    const weight = onTopic < MOSTLY_ON_TOPIC ? Math.floor(topic / 2) : topic;
    return { found: topicWords, weight };
  },

  people({ officials, leaders }, { weights }) {
    const named = officials.flatMap((own) => own.slice(0, 1));
    const weight = named.length * weights.official + leaders.size * weights.leader;
    return {
      found: [...textsOf(named), ...leaders],
      weight: Math.min(weights.peopleMost, weight),
    };
  },

  /** Any news names one or two. */
  parties: ({ parties }, { weights }) => ({
    found: parties,
    weight: Math.min(
      weights.partyMost ?? 0,
      Math.floor(parties.size / PARTIES_THAT_COUNT) * (weights.party ?? 0),
    ),
  }),

  deeds: ({ deeds }, { weights }) => ({
    found: deeds,
    weight: Math.min(weights.deedMost ?? 0, deeds.size * (weights.deed ?? 0)),
  }),

  words(evidence, { weights }) {
    const { words, publicLife } = evidence;
    const found = isLongAbbreviation(evidence) ? new Set([...words, ...publicLife]) : words;
    return { found, weight: Math.min(weights.wordMost, found.size * weights.word) };
  },

  otherExpansion(evidence, cues) {
    const { abbreviations, fullNames } = evidence;
    if (fullNames.size > 0 || abbreviations.size === 0) return undefined;
    const spelt = otherExpansions(evidence, cues.probeExpression);
    const found = spelt.size > 0 ? spelt : evidence.otherSenses;
    return { found, weight: cues.weights.otherExpansion };
  },

  unexplained(evidence, cues) {
    if (isExplained(evidence)) return undefined;
    const found = [...evidence.fullNames, ...evidence.abbreviations];
    return { found, weight: cues.weights.unexplained };
  },

  otherPact(evidence, { weights }) {
    const { otherPacts, otherInLead, counted, inTitle, inDescription } = evidence;
    if (inTitle.size > 0 || inDescription.size > 0) return undefined;
    const isMoreOften =
      counted.length <= FEW_MENTIONS &&
      otherPacts.length >= Math.max(1, counted.length) * MUCH_MORE_OFTEN;
    if (!isMoreOften && !isBesideOther(evidence)) return undefined;
    const found = new Set([...otherInLead, ...textsOf(otherPacts)]);
    return { found, weight: weights.otherPact };
  },

  otherTopic({ onTopic, inTitle, inDescription, inLead, mentions }, { weights }) {
    const isOther =
      onTopic < HARDLY_ON_TOPIC && inTitle.size + inDescription.size + inLead.size === 0;
    return isOther ? { found: textsOf(mentions), weight: weights.otherTopic ?? 0 } : undefined;
  },

  example({ mentions, counted, inTitle }, { weights }) {
    const isExample =
      counted.length === 0 && inTitle.size === 0 && mentions.some(({ isExample: is }) => is);
    return isExample
      ? { found: textsOf(mentions), weight: weights.example ?? weights.passing }
      : undefined;
  },

  /** Hardly any other news names the officials: one of them is more than a rail has. */
  passing(evidence, { weights, passingLength }) {
    const thinness = thinnessOf(evidence, passingLength);
    if (thinness === 0) return undefined;
    const isOfficial = evidence.officials.some((own) => own.length > 0);
    return {
      found: textsOf([...evidence.mentions, ...evidence.officials.flat()]),
      weight: weights.passing * (isOfficial ? 1 : thinness),
    };
  },
};

/** Where the text speaks of the subject, or of two officials if it never names the subject. */
function subjectPlaces({ counted, mentions, officials, words, terms }: Evidence): readonly Hit[] {
  if (mentions.length > 0) return counted;
  const named = officials.filter((own) => own.length > 0);
  const beside = new Set([...words, ...terms]).size;
  return named.length > 1 && beside >= ENOUGH_BESIDE_OFFICIALS ? named.flat() : [];
}

/** The text begins with another pact, and names the subject only once, further down. */
function isBesideOther(evidence: Evidence): boolean {
  const { otherInLead, inLead, inSecond, counted, deeds, officials } = evidence;
  const isSecond = inSecond.size > 0 && deeds.size > 0;
  const hasOfficial = officials.some((own) => own.length > 0);
  const isOnce = counted.length === 1 && inLead.size === 0 && !isSecond;
  return otherInLead.size > 0 && isOnce && !hasOfficial;
}

/** Two officials together are as good as a name: the one who is named less often counts. */
function timesCounted(evidence: Evidence): number {
  const { counted, mentions, officials } = evidence;
  if (mentions.length > 0) return counted.length;
  if (subjectPlaces(evidence).length === 0) return 0;
  return officials.map(({ length }) => length).sort((a, b) => b - a)[1]!;
}

/** Words of public life count like those of the field beside it. */
function isLongAbbreviation({ abbreviations }: Evidence): boolean {
  return [...abbreviations].some((text) => text.replace(/[^A-Z]/g, '').length > SHORT_ABBREVIATION);
}

/** A name that may also be that of a route ("a trans-Pacific deal" of airlines) needs a word of the field. */
function isExplained(evidence: Evidence): boolean {
  const { isNamed, fullNames, abbreviations, parties, deeds, publicLife } = evidence;
  const ofTalks = parties.size >= PARTIES_THAT_TALK ? evidence.terms.size : 0;
  const ofField = evidence.words.size + evidence.everyday.size + deeds.size + ofTalks;
  if (isNamed) return true;
  if (fullNames.size > 0) return ofField > 0;
  const people = evidence.officials.filter((own) => own.length > 0).length + evidence.leaders.size;
  const others = people + parties.size + publicLife.size;
  const isEnough =
    ofField + others >= ENOUGH_BESIDE_ABBREVIATION && (ofField > 0 || isLongAbbreviation(evidence));
  return abbreviations.size === 0 || isEnough;
}

/** @returns 0, or more for a page of which little speaks of the subject: each doubling of the length is one more */
function thinnessOf(evidence: Evidence, passingLength: number): number {
  const { inTitle, inDescription, inLead, unitsEach } = evidence;
  if (inTitle.size > 0 || inDescription.size > 0) return 0;
  const doublings = Math.max(0, Math.floor(Math.log2(unitsEach / passingLength)));
  return Math.max(0, doublings - (inLead.size > 0 ? LEAD_DOUBLINGS : 0));
}
