/** Whether a page is about the pack's subject. */
import { type Cues, type Evidence, gatherEvidence, headOf, textsOf } from './page-evidence';
import { otherExpansions } from './other-expansions';
import type { PageSummary, Relevance, RelevanceReason } from '../types';

export type { Cues } from './page-evidence';

/** Up to this many mentions are few beside another pact's many. */
const FEW_MENTIONS = 3;
/** Another pact is named this many times as often. */
const MUCH_MORE_OFTEN = 3;
/** On a page that is longer, in UTF-16 units, mentions that are all in one place are a paragraph or a rail. */
const LONG_PAGE = 4000;
/** Length of such a place, in UTF-16 units. */
const ONE_PLACE = 400;

/**
 * Weighs the evidence that a page is about the subject.
 *
 * @param page its title, description and text
 * @param cues compiled rules
 * @returns the verdict with its reasons; no reasons if nothing on the page hints at the subject
 */
export function judgeRelevance(page: PageSummary, cues: Cues): Relevance {
  const mayBeRelevant = new RegExp(cues.probe).test(`${headOf(page)}\n${page.text}`);
  const reasons = mayBeRelevant ? reasonsOf(gatherEvidence(page, cues), cues) : [];
  const score = reasons.reduce((sum, { weight }) => sum + weight, 0);
  return { relevant: score >= cues.threshold, score, threshold: cues.threshold, reasons };
}

function reasonsOf(evidence: Evidence, cues: Cues): RelevanceReason[] {
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
type Rule = (evidence: Evidence, cues: Cues) => Finding | undefined;

/** By the ids of their reasons, in the order in which a reader sees those. */
const RULES: Readonly<Record<string, Rule>> = {
  name({ names, inTitle, inDescription, isNamed }, { weights }) {
    if (!isNamed) return undefined;
    const found = names.length > 0 ? textsOf(names) : [...inTitle, ...inDescription];
    return { found, weight: weights.name };
  },

  /** The first full name has its own weight; without one the abbreviation may weigh as much more. */
  repeated({ names, abbreviations, mentions, isNamed }, { weights }) {
    const repeats = isNamed ? mentions - 1 : mentions;
    const most = isNamed ? weights.repeatMost : weights.repeatMost + weights.repeat;
    return {
      found: textsOf([...names, ...abbreviations]),
      weight: Math.min(most, Math.max(0, repeats) * weights.repeat),
    };
  },

  title: ({ inTitle }, { weights }) => ({ found: inTitle, weight: weights.title }),

  description: ({ inDescription }, { weights }) => ({
    found: inDescription,
    weight: weights.description,
  }),

  people({ officials, leaders }, { weights }) {
    const people = textsOf(officials);
    const weight = people.size * weights.official + leaders.size * weights.leader;
    return { found: [...people, ...leaders], weight: Math.min(weights.peopleMost, weight) };
  },

  words: ({ words }, { weights }) => ({
    found: words,
    weight: Math.min(weights.wordMost, words.size * weights.word),
  }),

  otherExpansion(evidence, cues) {
    const { abbreviations, isNamed } = evidence;
    if (isNamed || abbreviations.length === 0) return undefined;
    const spelt = otherExpansions(evidence, new RegExp(cues.probe));
    const found = spelt.size > 0 ? spelt : evidence.otherSenses();
    return { found, weight: cues.weights.otherExpansion };
  },

  unexplained(evidence, { weights }) {
    if (explanations(evidence) >= explanationsNeeded(evidence)) return undefined;
    const found = textsOf([...evidence.names, ...evidence.abbreviations]);
    return { found, weight: weights.unexplained };
  },

  otherPact({ otherPacts, mentions, isInHead }, { weights }) {
    const isOther = mentions <= FEW_MENTIONS && otherPacts.length > mentions * MUCH_MORE_OFTEN;
    return isInHead || !isOther
      ? undefined
      : { found: textsOf(otherPacts), weight: weights.otherPact };
  },

  /** Hardly any other news names the officials: one of them is more than a rail has. */
  passing(evidence, { weights, passingLength }) {
    const thinness = evidence.isInHead ? 0 : thinnessOf(evidence, passingLength);
    if (thinness === 0) return undefined;
    const times = evidence.officials.length > 0 ? 1 : thinness;
    return { found: textsOf(evidence.hits), weight: weights.passing * times };
  },
};

/** Every day's rails name leaders: they explain an abbreviation only if the title has it. */
function explanations({ words, officials, leaders, inTitle }: Evidence): number {
  return words.size + textsOf(officials).size + (inTitle.size > 0 ? leaders.size : 0);
}

/** A name without its abbreviation may be that of a route: "a trans-Pacific deal" of airlines. */
function explanationsNeeded({ isNamed, abbreviations }: Evidence): number {
  if (!isNamed) return 2;
  return abbreviations.length > 0 ? 0 : 1;
}

/** @returns 0, or more for a page with few mentions for its length, or all of them in one place */
function thinnessOf({ hits, words, mentions, length }: Evidence, passingLength: number): number {
  const spread = Math.ceil(Math.log2(length / (Math.max(1, mentions) * passingLength)));
  const places = hits.map(({ index }) => index).sort((a, b) => a - b);
  const isOnePlace = length > LONG_PAGE && places.at(-1)! - places[0]! < ONE_PLACE;
  return Math.max(0, spread) + (isOnePlace ? Math.max(0, 2 - Math.floor(words.size / 2)) : 0);
}
