/**
 * Which of many short texts are at all like a query: they share pairs of letters with it. A pair is
 * counted once a text; the pair of a word's first letter and the space before it is one of them.
 */
export interface GramIndex {
  /**
   * Builds the index, or goes on with it.
   * @param mayGoOn asked after every few hundred texts
   * @returns whether the index is whole
   */
  build(mayGoOn: () => boolean): boolean;
  /**
   * @param query folded as the texts are
   * @param most how many to choose
   * @returns places of texts, those first that come first among the texts; what is not yet built is
   *   built now
   */
  likest(query: string, most: number): number[];
}

/** Pairs of letters are told apart by so many bits: two pairs of one number only cost a candidate. */
const BITS = 14;
const MASK = (1 << BITS) - 1;
const TEXTS_A_STEP = 256;
/** Of equally many pairs, the text whose length is nearer wins, so many letters apart at most. */
const FARTHEST = 31;
const RANKS_A_PAIR = FARTHEST + 1;
/** A query is told by its first letters. */
const LONGEST_QUERY = 64;

/**
 * @param count of texts
 * @param textAt a text by its place, folded; asked twice each
 */
export function gramIndex(count: number, textAt: (place: number) => string): GramIndex {
  const starts = new Uint32Array(MASK + 2);
  const seen = new Int32Array(MASK + 1);
  const lengths = new Uint16Array(count);
  const shared = new Uint8Array(count);
  let postings: Uint32Array | null = null;
  const steps = building();
  let whole = false;

  /** Counts each pair's texts, then writes them down one pair after the other. */
  function* building(): Generator<void, void> {
    seen.fill(-1);
    for (let place = 0; place < count; place++) {
      const text = textAt(place);
      lengths[place] = text.length;
      eachGram(text, seen, place, (gram) => starts[gram + 1]!++);
      if (place % TEXTS_A_STEP === 0) yield;
    }
    for (let gram = 0; gram <= MASK; gram++) starts[gram + 1]! += starts[gram]!;
    postings = new Uint32Array(starts[MASK + 1]!);
    const next = starts.slice();
    seen.fill(-1);
    for (let place = 0; place < count; place++) {
      eachGram(textAt(place), seen, place, (gram) => (postings![next[gram]!++] = place));
      if (place % TEXTS_A_STEP === 0) yield;
    }
    seen.fill(-1);
  }

  const build = (mayGoOn: () => boolean): boolean => {
    while (!whole) {
      whole = steps.next().done ?? false;
      if (!whole && !mayGoOn()) break;
    }
    return whole;
  };

  const likest = (query: string, most: number): number[] => {
    build(() => true);
    const asked = query.slice(0, LONGEST_QUERY);
    shared.fill(0);
    seen.fill(-1);
    eachGram(asked, seen, 0, (gram) => {
      for (let i = starts[gram]!, end = starts[gram + 1]!; i < end; i++) shared[postings![i]!]!++;
    });
    const rankOf = (place: number): number =>
      shared[place] === 0
        ? 0
        : shared[place]! * RANKS_A_PAIR +
          FARTHEST -
          Math.min(FARTHEST, Math.abs(lengths[place]! - asked.length));
    const ofRank = new Uint32Array((LONGEST_QUERY + 1) * RANKS_A_PAIR);
    for (let place = 0; place < count; place++) ofRank[rankOf(place)]!++;
    // From the best rank down: the rank that is the last to fit, and for how many there is room in it.
    let last = ofRank.length - 1;
    let room = most;
    while (last > 1 && ofRank[last]! <= room) room -= ofRank[last--]!;
    const chosen: number[] = [];
    for (let place = 0; place < count; place++) {
      const rank = rankOf(place);
      if (rank > last || (rank === last && rank > 0 && room-- > 0)) chosen.push(place);
    }
    return chosen;
  };

  return { build, likest };
}

/** Calls back once for each pair of letters of a text, as a number. */
function eachGram(
  text: string,
  seen: Int32Array,
  mark: number,
  tell: (gram: number) => void,
): void {
  let before = 32;
  for (let i = 0; i < text.length; i++) {
    const letter = text.charCodeAt(i);
    const gram = (before * 31 + letter) & MASK;
    if (seen[gram] !== mark) {
      seen[gram] = mark;
      tell(gram);
    }
    before = letter;
  }
}
