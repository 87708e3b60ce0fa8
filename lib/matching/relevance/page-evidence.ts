import type { RelevanceRules, Words } from '../../pack/pack';
import type { PageSummary } from '../types';
import { escaped, expressionOfWords } from '../words/word-expression';

/** Relevance rules as matching reads them, from `compileCues`. */
export interface Cues extends Omit<RelevanceRules, 'probe' | 'vocabularies' | 'languages'> {
  /** Source of an expression: what every page about the subject has somewhere. The sentinel looks for it too. */
  readonly probe: string;
  /** The subject's abbreviations, in capitals. */
  readonly abbreviations: Words;
}

/** Words of the rules in a text, at a UTF-16 offset. */
export interface Hit {
  readonly index: number;
  readonly text: string;
}

/** What a page has of what the rules name. */
export interface Evidence {
  readonly names: readonly Hit[];
  readonly abbreviations: readonly Hit[];
  readonly officials: readonly Hit[];
  /** All of the three above. */
  readonly hits: readonly Hit[];
  readonly otherPacts: readonly Hit[];
  readonly leaders: ReadonlySet<string>;
  /** Names and abbreviations. */
  readonly inTitle: ReadonlySet<string>;
  readonly inDescription: ReadonlySet<string>;
  readonly isInHead: boolean;
  /** The page has the full name somewhere. */
  readonly isNamed: boolean;
  /** Names and abbreviations in the text, without those that repeat one in a rail. */
  readonly mentions: number;
  /** Words of the subject around the hits, in small letters. */
  readonly words: ReadonlySet<string>;
  /** The whole page, its title and description first. */
  readonly whole: string;
  /** UTF-16 units of the page's text. */
  readonly length: number;
  /** Looks for words that go with what else the abbreviations are short for. */
  otherSenses(): ReadonlySet<string>;
}

/** Text on either side of a hit in which words of the subject count, in UTF-16 units. */
const AROUND = 400;
/** Hits that are looked around: enough to tell, however long the page. */
const MAX_HITS = 24;
/** Text before two mentions that tells whether one repeats the other, in UTF-16 units. */
const BEFORE = 24;
/** An abbreviation of more capitals than this is short for few other things. */
const SHORT_ABBREVIATION = 3;

/**
 * @param page its title, description and text
 * @param cues compiled rules
 */
export function gatherEvidence(page: PageSummary, cues: Cues): Evidence {
  const { title, description, text, length = text.length } = page;
  const names = find(cues.names, text);
  const abbreviations = find(cues.abbreviations, text, '');
  const officials = find(cues.officials, text);
  const hits = [...names, ...abbreviations, ...officials];
  const inTitle = subjectIn(title, cues);
  const inDescription = subjectIn(description, cues);
  const whole = `${headOf(page)}\n${text}`;
  return {
    names,
    abbreviations,
    officials,
    hits,
    otherPacts: find(cues.otherPacts, text, ''),
    leaders: textsOf(find(cues.leaders, text)),
    inTitle,
    inDescription,
    isInHead: inTitle.size > 0 || inDescription.size > 0,
    isNamed: names.length > 0 || find(cues.names, headOf(page)).length > 0,
    mentions: countMentions([...names, ...abbreviations], text),
    words: subjectWords(hits, abbreviations, text, cues),
    whole,
    length,
    otherSenses: () => textsOf(find(cues.otherSenses, whole)),
  };
}

/** @returns a page's title and description */
export function headOf({ title, description }: PageSummary): string {
  return `${title}\n${description}`;
}

/** @returns the different words that were hit, each with single spaces */
export function textsOf(hits: readonly Hit[]): ReadonlySet<string> {
  return new Set(hits.map(({ text }) => text.replace(/\s+/g, ' ')));
}

function subjectIn(head: string, cues: Cues): ReadonlySet<string> {
  return textsOf([...find(cues.names, head), ...find(cues.abbreviations, head, '')]);
}

/** Rails repeat a headline: mentions after the same words are one. */
function countMentions(hits: readonly Hit[], text: string): number {
  const before = hits.map(({ index }) => text.slice(Math.max(0, index - BEFORE), index));
  return new Set(before).size;
}

/** Words of public life count too beside a long abbreviation. */
function subjectWords(
  hits: readonly Hit[],
  abbreviations: readonly Hit[],
  text: string,
  { subject, publicLife }: Cues,
): ReadonlySet<string> {
  const isLong = abbreviations.some(
    (hit) => hit.text.replace(/[^A-Z]/g, '').length > SHORT_ABBREVIATION,
  );
  const wanted = isLong ? [...subject, ...publicLife] : subject;
  const found = find(wanted, textAround(hits.slice(0, MAX_HITS), text));
  return new Set(found.map((hit) => hit.text.toLowerCase()));
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

/** By the list of words: composing an expression of many takes longer than looking through a page. */
const expressions = new WeakMap<Words, Map<string, RegExp>>();

function expressionFor(words: Words, flags: '' | 'i'): RegExp {
  const known = expressions.get(words) ?? new Map<string, RegExp>();
  expressions.set(words, known);
  const expression = known.get(flags) ?? expressionOfWords(words, flags, sourceOf);
  known.set(flags, expression);
  return expression;
}

/** @param flags `i` by default: capitals do not matter */
function find(words: Words, text: string, flags: '' | 'i' = 'i'): Hit[] {
  const expression = expressionFor(words, flags);
  return Array.from(text.matchAll(expression), (hit) => ({ index: hit.index, text: hit[0] }));
}

/** A hyphen may be any hyphen, a space or nothing; a space any white space or hyphen. */
function sourceOf(words: string): string {
  return escaped(words).replace(/[ -]/g, (gap) =>
    gap === ' ' ? '[\\s\u2010-\u2013\\-]+' : '[\\s\u00ad\u2010-\u2013\\-]?\\s*',
  );
}
