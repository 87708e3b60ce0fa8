/** Whether a page is about the pack's subject. */
import type { PageSummary, Relevance, RelevanceReason } from './types';

/**
 * Relevance rules, compiled by `compileCues`. Lists are words and phrases with `|` between them:
 * expressions are made of them only on the few pages that pass the probe.
 */
export interface Cues {
  /** Source of an expression: what every page about the subject has somewhere. The sentinel looks for it too. */
  readonly probe: string;
  /** Full names of the subject, in any letters. */
  readonly name: string;
  /** Its abbreviations, in capitals. */
  readonly short: string;
  readonly official: string;
  readonly leader: string;
  readonly pact: string;
  /** Words that go with what else the abbreviations stand for. */
  readonly otherSense: string;
  readonly word: string;
  /** Words of public life: they count beside a long abbreviation. */
  readonly publicLife: string;
  readonly threshold: number;
  readonly passingLength: number;
  readonly weights: { readonly [weight: string]: number };
}

/** So much text on either side of a hit is looked at for words of the field, in UTF-16 units. */
const AROUND = 400;
/** And around so many hits: enough to tell, however long the page. */
const HITS_MOST = 24;
/** So much text before two mentions tells whether one repeats the other, in UTF-16 units. */
const BEFORE = 24;
/** An abbreviation of more capitals than this stands for few other things. */
const SHORT = 3;
/** A page longer than this is not all about what stands in one place of so much text, in UTF-16 units. */
const LONG = 4000;
const PLACE = 400;
/** Up to so many mentions are few beside another pact's many. */
const HARDLY = 3;

/**
 * Weighs the evidence that a page is about the subject.
 *
 * @param page its title, description and text
 * @param cues compiled rules
 * @returns the verdict with its reasons; no reasons where nothing on the page hints at the subject
 */
export function judgeRelevance(page: PageSummary, cues: Cues): Relevance {
  const { threshold, weights } = cues;
  const reasons: RelevanceReason[] = [];
  const verdict = (): Relevance => {
    const score = reasons.reduce((sum, { weight }) => sum + weight, 0);
    return { relevant: score >= threshold, score, threshold, reasons };
  };
  const { title, description, text, length = text.length } = page;
  if (!new RegExp(cues.probe).test(`${title}\n${description}\n${text}`)) return verdict();

  const add = (id: string, found: Iterable<string>, weight: number): void => {
    const all = [...found];
    if (all.length > 0 && weight !== 0) reasons.push({ id, found: all, weight });
  };
  const find = (list: string, where: string, flags = 'gi'): RegExpExecArray[] => [
    ...where.matchAll(new RegExp(anyOf(list), flags)),
  ];
  const texts = (hits: readonly RegExpExecArray[]): Set<string> =>
    new Set(hits.map((hit) => hit[0].replace(/\s+/g, ' ')));
  const weight = (id: string): number => weights[id] ?? 0;

  const names = find(cues.name, text);
  const shorts = find(cues.short, text, 'g');
  const officials = find(cues.official, text);
  const hits = [...names, ...shorts, ...officials];
  const pacts = find(cues.pact, text, 'g');
  const inHead = (where: string): Set<string> =>
    texts([...find(cues.name, where), ...find(cues.short, where, 'g')]);
  const inTitle = inHead(title);
  const inDescription = inHead(description);
  const leaders = texts(find(cues.leader, text));
  const people = texts(officials);
  const words = new Set<string>();
  const isLong = shorts.some(([short]) => short.replace(/[^A-Z]/g, '').length > SHORT);
  const field = isLong ? `${cues.word}|${cues.publicLife}` : cues.word;
  for (const [word] of find(field, around(hits.slice(0, HITS_MOST), text)))
    words.add(word.toLowerCase());

  const isNamed = names.length > 0 || find(cues.name, `${title}\n${description}`).length > 0;
  // Rails repeat a headline: mentions after the same words are one.
  const mentions = new Set(
    [...names, ...shorts].map(({ index }) => text.slice(Math.max(0, index - BEFORE), index)),
  ).size;
  add(
    'name',
    names.length > 0 ? texts(names) : isNamed ? [...inTitle, ...inDescription] : [],
    weight('name'),
  );
  // The first full name has its own weight; without one the abbreviation may weigh as much more.
  const repeats = mentions - (isNamed ? 1 : 0);
  const most = weight('repeatMost') + (isNamed ? 0 : weight('repeat'));
  add(
    'repeated',
    texts([...names, ...shorts]),
    Math.min(most, Math.max(0, repeats) * weight('repeat')),
  );
  add('title', inTitle, weight('title'));
  add('description', inDescription, weight('description'));
  add(
    'people',
    [...people, ...leaders],
    Math.min(
      weight('peopleMost'),
      people.size * weight('official') + leaders.size * weight('leader'),
    ),
  );
  add('words', words, Math.min(weight('wordMost'), words.size * weight('word')));

  if (!isNamed && shorts.length > 0) {
    const whole = `${title}\n${description}\n${text}`;
    const spelt = otherExpansions(shorts, whole, new RegExp(cues.probe));
    add(
      'otherExpansion',
      spelt.size > 0 ? spelt : texts(find(cues.otherSense, whole)),
      weight('otherExpansion'),
    );
  }
  // A name without its abbreviation may be that of a route: "a trans-Pacific deal" of airlines.
  const enough = isNamed ? (shorts.length > 0 ? 0 : 1) : 2;
  // Leaders are in every day's rails: they explain an abbreviation only where the title has it.
  const explained = words.size + people.size + (inTitle.size > 0 ? leaders.size : 0);
  if (explained < enough) add('unexplained', texts([...names, ...shorts]), weight('unexplained'));
  if (inTitle.size === 0 && inDescription.size === 0) {
    if (mentions <= HARDLY && pacts.length > mentions * 3)
      add('otherPact', texts(pacts), weight('otherPact'));
    const spread = Math.ceil(Math.log2(length / (Math.max(1, mentions) * cues.passingLength)));
    const places = hits.map(({ index }) => index).sort((a, b) => a - b);
    // As headlines in a rail do, or one paragraph.
    const isOnePlace = length > LONG && places.at(-1)! - places[0]! < PLACE;
    const thinness = Math.max(0, spread) + (isOnePlace ? Math.max(0, 2 - (words.size >> 1)) : 0);
    // Hardly any other news names the officials: one of them is more than a rail holds.
    if (thinness > 0)
      add('passing', texts(hits), weight('passing') * (people.size > 0 ? 1 : thinness));
  }
  return verdict();
}

/** @returns the text around hits, each part of it once; a line's end stands where parts are apart */
function around(hits: readonly RegExpExecArray[], text: string): string {
  let parts = '';
  let end = 0;
  for (const { index } of [...hits].sort((a, b) => a.index - b.index)) {
    const start = Math.max(end, index - AROUND);
    parts += (start > end ? '\n\n' : '') + text.slice(start, index + AROUND);
    end = index + AROUND;
  }
  return parts;
}

/** Latin letters, accents included: `\p{L}` takes browsers long to compile. */
const LETTER = 'A-Za-z\\u00c0-\\u024f\\u0300-\\u036f\\u1e00-\\u1eff';
/** A script without gaps between words: no edges are asked for around such a word. */
const UNSPACED = /[\u3041-\u9fff]/;

/** A hyphen may be any hyphen, a space or nothing, a space any white space or hyphen, `*` more letters. */
function anyOf(list: string): string {
  const words = list.split('|');
  const spaced = words.filter((word) => !UNSPACED.test(word)).join('|');
  const source = spaced.replace(/[ *-]/g, (char) =>
    char === ' '
      ? '[\\s\u2010-\u2013-]+'
      : char === '*'
        ? `[${LETTER}]*`
        : '[\\s\u00ad\u2010-\u2013-]?\\s*',
  );
  return [
    `(?<![${LETTER}\\d])(?:${source || '(?!)'})(?![${LETTER}\\d])`,
    ...words.filter((word) => UNSPACED.test(word)),
  ].join('|');
}

/**
 * What the abbreviation stands for elsewhere: in running text a run of capitalised words with its
 * initials ("the Twitch Plays Pokémon channel"; a heading has such runs by chance), or any run
 * with them right before it ("tomato potato psyllid (TPP)").
 *
 * @param own finds what the subject itself is called
 */
function otherExpansions(
  shorts: readonly RegExpExecArray[],
  text: string,
  own: RegExp,
): Set<string> {
  const found = new Set<string>();
  for (const short of new Set(shorts.map((hit) => hit[0]))) {
    const initials = [...short.replace(/\W/g, '')];
    const spelt = initials.map((initial) => `${initial}[${LETTER}’']+`).join('[\\s-]+');
    const beside = initials
      .map((initial) => `[${initial}${initial.toLowerCase()}][${LETTER}’']+`)
      .join('[\\s-]+');
    const pattern = `(?<=[a-z],? )${spelt}(?![\\s-]+[A-Z])|(?<![${LETTER}])${beside}(?=[\\s,]*(?:\\(|or|–|—|-)?\\s*["“']?${short}(?![${LETTER}]))`;
    for (const [hit] of text.matchAll(new RegExp(pattern, 'g')))
      if (!own.test(hit)) found.add(hit.replace(/\s+/g, ' '));
  }
  return found;
}
