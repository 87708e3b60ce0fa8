/** Numbers that look random and are the same in every run. https://prng.di.unimi.it/splitmix32 */
function randomFrom(seed: number): (below: number) => number {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) % below;
  };
}

const COMMON = (
  'the of and to in that it was for on with as at by from this which have had not are but or an they one all said would ' +
  'will more when who its after before about into over could other than some them what year week house city river bridge ' +
  'market harbour committee letter window garden teacher school morning evening small large early late green quiet public ' +
  'report meeting question answer number paper street winter summer under between through without against while since'
).split(' ');

/** What a page about the talks names; the first of each line is the name of the line's highlight key. */
const NAMES = [
  'the Trans-Pacific Partnership',
  'the TPP',
  'Michael Froman',
  'Froman',
  'Akira Amari',
  'Barack Obama',
  'Shinzo Abe',
  'Japan',
  'Australia',
  'New Zealand',
  'Vietnam',
  'Canada',
  'tariffs',
  'market access',
  'fast track',
  'rice',
  'beef',
  'Congress',
  'the Office of the U.S. Trade Representative',
  'intellectual property',
];

export interface ArticleShape {
  readonly words: number;
  /** Number of words from one name of the subject to the next; 0 for no names. */
  readonly nameEvery: number;
  readonly title?: string;
  /** Markup at the end of the body: scripts, marks to find. */
  readonly end?: string;
  readonly seed?: number;
}

/** Writes a page shaped like a long news or encyclopedia article, with links, notes, lists and tables. */
export function articlePage(shape: ArticleShape): string {
  const { words, title = 'Trans-Pacific Partnership: the talks', end = '' } = shape;
  return (
    `<!DOCTYPE html><html lang="en"><head><title>${title}</title></head><body><header><nav>${navigation()}</nav></header>` +
    `<main><h1>${title}</h1>${paragraphs(words, shape.nameEvery, shape.seed ?? 1)}</main>${end}</body></html>`
  );
}

/** Writes `words` words as paragraphs, some of them in lists and cells. */
export function paragraphs(words: number, nameEvery: number, seed: number): string {
  const random = randomFrom(seed);
  const parts: string[] = [];
  for (let written = 0, place = 0; written < words; place++) {
    const length = Math.min(words - written, 30 + random(60));
    const text = sentenceOf(length, nameEvery, written, random);
    parts.push(inBlock(text, place));
    written += length;
  }
  return parts.join('\n');
}

function inBlock(text: string, place: number): string {
  if (place % 12 === 7) return `<ul>\n<li>${text}</li>\n</ul>`;
  if (place % 17 === 11) return `<table><tr><td>${text}</td></tr></table>`;
  return `<p>${text}</p>`;
}

/** Of a hundred words, six are links, two are emphasized, one has a note. */
function marked(word: string, place: number): string {
  if (place < 6) return `<a href="#n${place}">${word}</a>`;
  if (place < 8) return `<em>${word}</em>`;
  return place < 9 ? `${word}<sup>${place}</sup>` : word;
}

function sentenceOf(
  length: number,
  nameEvery: number,
  before: number,
  random: (below: number) => number,
): string {
  const words: string[] = [];
  for (let i = 0; i < length; i++) {
    const isName = nameEvery > 0 && (before + i) % nameEvery === nameEvery - 1;
    const word = isName ? NAMES[random(NAMES.length)]! : COMMON[random(COMMON.length)]!;
    const shown = i === 0 ? word[0]!.toUpperCase() + word.slice(1) : word;
    const place = random(100);
    words.push(marked(shown, place));
  }
  return `${words.join(' ')}.`;
}

function navigation(): string {
  return COMMON.slice(50, 80)
    .map((word) => `<a href="#${word}"><span>${word}</span></a>`)
    .join('\n');
}
