import { describe, expect, it } from 'vitest';
import {
  INITIAL,
  interact,
  type Effect,
  type InteractionEvent,
  type Interaction,
  type Timing,
} from '../../../lib/page/card/interaction';
import {
  DRAW_MS,
  GRACE_MS,
  NEXT_WITHIN_MS,
  OPEN_MS,
  PREPARE_MS,
} from '../../../lib/page/card/interaction-constants';

/** A reader with a fake clock: timers fire at their time, stale ones too, as in a browser. */
class Reader {
  state: Interaction<string> = INITIAL;
  now = 10_000;
  readonly log: string[] = [];
  #timers: { at: number; token: number }[] = [];

  constructor(public timing?: Timing) {}

  does(...events: InteractionEvent<string>[]): this {
    for (const event of events) this.#step(event);
    return this;
  }

  over(mention: string): this {
    return this.does({ type: 'over-mention', mention });
  }

  waits(ms: number): this {
    const until = this.now + ms;
    for (;;) {
      const due = this.#timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
      if (!due) break;
      this.#timers.splice(this.#timers.indexOf(due), 1);
      this.now = due.at;
      this.#step({ type: 'timer', token: due.token, now: this.now });
    }
    this.now = until;
    return this;
  }

  dismisses(): this {
    return this.does({ type: 'dismiss', now: this.now });
  }

  #step(event: InteractionEvent<string>): void {
    const { state, effects } = interact(this.state, event, this.timing);
    this.state = state;
    for (const effect of effects) this.#run(effect);
  }

  #run(effect: Effect<string>): void {
    if (effect.type === 'start-timer')
      this.#timers.push({ at: this.now + effect.ms, token: effect.token });
    else this.log.push(effect.type === 'hide' ? 'hide' : `${effect.type} ${effect.mention}`);
  }
}

const nothing: InteractionEvent<string> = { type: 'over-nothing' };
const card: InteractionEvent<string> = { type: 'over-card' };

const opened = (): Reader => new Reader().over('japan').waits(OPEN_MS);

describe('a card opens for a rest, not for a pass', () => {
  it.each<[string, (reader: Reader) => Reader, string[]]>([
    [
      'a pass asks for nothing',
      (r) =>
        r
          .over('japan')
          .waits(PREPARE_MS - 1)
          .does(nothing)
          .waits(2000),
      [],
    ],
    [
      'a short stop asks for the card and draws nothing',
      (r) =>
        r
          .over('japan')
          .waits(OPEN_MS - DRAW_MS - 1)
          .does(nothing)
          .waits(2000),
      ['prepare japan'],
    ],
    [
      'a longer stop draws the card and shows nothing',
      (r) =>
        r
          .over('japan')
          .waits(OPEN_MS - 1)
          .does(nothing)
          .waits(2000),
      ['prepare japan', 'draw japan'],
    ],
    [
      'a rest asks for the card, draws it, then shows it',
      (r) => r.over('japan').waits(OPEN_MS),
      ['prepare japan', 'draw japan', 'show japan'],
    ],
    [
      'moving within the word goes on resting',
      (r) => r.over('japan').waits(300).over('japan').waits(150),
      ['prepare japan', 'draw japan', 'show japan'],
    ],
    [
      'moving to another word starts again',
      (r) => r.over('japan').waits(PREPARE_MS).over('tpp').waits(OPEN_MS),
      ['prepare japan', 'prepare tpp', 'draw tpp', 'show tpp'],
    ],
    [
      'a click while resting calls it off',
      (r) => r.over('japan').waits(PREPARE_MS).dismisses().waits(2000),
      ['prepare japan'],
    ],
  ])('%s', (_name, act, log) => {
    expect(act(new Reader()).log).toEqual(log);
  });
});

describe('an open card', () => {
  it.each<[string, (reader: Reader) => Reader, string[]]>([
    ['closes after the grace time', (r) => r.does(nothing).waits(GRACE_MS), ['hide']],
    [
      'stays while the pointer travels to it in time',
      (r) =>
        r
          .does(nothing)
          .waits(GRACE_MS - 1)
          .does(card)
          .waits(5000),
      [],
    ],
    [
      'stays when the pointer comes back to the word',
      (r) => r.does(nothing).waits(100).over('japan').waits(5000),
      [],
    ],
    ['closes at once on Escape', (r) => r.dismisses(), ['hide']],
    [
      'gives way to the next word after a shorter rest',
      (r) => r.over('tpp').waits(PREPARE_MS),
      ['prepare tpp', 'show tpp'],
    ],
    [
      'is not lost to a word that is only passed',
      (r) => r.over('tpp').waits(100).does(card).waits(5000),
      [],
    ],
    [
      'makes the next one open sooner',
      (r) =>
        r
          .does(nothing)
          .waits(GRACE_MS + 100)
          .over('tpp')
          .waits(PREPARE_MS),
      ['hide', 'prepare tpp', 'show tpp'],
    ],
    [
      'is forgotten after a while',
      (r) =>
        r
          .does(nothing)
          .waits(GRACE_MS + NEXT_WITHIN_MS)
          .over('tpp')
          .waits(PREPARE_MS),
      ['hide', 'prepare tpp'],
    ],
  ])('%s', (_name, act, log) => {
    const reader = opened();
    reader.log.length = 0;
    expect(act(reader).log).toEqual(log);
  });
});

describe('a card asked for by key or tap', () => {
  it.each(['keyboard', 'touch'] as const)(
    'by %s, opens at once and stays until it is dismissed',
    (by) => {
      const reader = new Reader().does({ type: 'ask', mention: 'japan', by });
      reader.does(nothing).waits(5000).over('tpp').waits(5000);
      expect(reader.log).toEqual(['prepare japan', 'show japan']);
      expect(reader.dismisses().log.at(-1)).toBe('hide');
    },
  );
});

describe('a card that is shown', () => {
  it('stays while the pointer is elsewhere, and is replaced after the pointer rests on a mark', () => {
    const reader = new Reader().does({ type: 'ask', mention: 'japan', by: 'shown' });
    reader.does(nothing).waits(5000);
    expect(reader.log).toEqual(['prepare japan', 'show japan']);
    reader.over('tpp').waits(GRACE_MS + OPEN_MS);
    expect(reader.log.slice(2)).toEqual(['prepare tpp', 'show tpp']);
  });
});

describe('a tap or a click', () => {
  it('on the mark of a card that the pointer opened keeps the card, which is not drawn again', () => {
    const reader = opened();
    const before = [...reader.log];
    reader.does({ type: 'ask', mention: 'japan', by: 'touch' });
    expect(reader.log).toEqual(before);
    expect(reader.does(nothing).waits(60_000).log).not.toContain('hide');
    expect(reader.dismisses().log.at(-1)).toBe('hide');
  });
});

describe('a reader’s own delay', () => {
  it('is how long the pointer has to rest', () => {
    const reader = new Reader({ open: 1200 }).over('japan').waits(1199);
    expect(reader.log).toEqual(['prepare japan', 'draw japan']);
    expect(reader.waits(1).log.at(-1)).toBe('show japan');
  });

  it('may leave little time to draw the card before it opens', () => {
    const short = new Reader({ open: PREPARE_MS + DRAW_MS / 2 }).over('japan').waits(PREPARE_MS);
    expect(short.log).toEqual(['prepare japan', 'draw japan']);
    expect(short.waits(DRAW_MS / 2).log.at(-1)).toBe('show japan');
    const shortest = new Reader({ open: PREPARE_MS }).over('japan').waits(PREPARE_MS);
    expect(shortest.log).toEqual(['prepare japan', 'show japan']);
  });

  it('may end while the pointer rests: nothing opens', () => {
    const reader = new Reader({ open: OPEN_MS }).over('japan').waits(PREPARE_MS - 1);
    reader.timing = { open: null };
    expect(reader.waits(60_000).log).toEqual([]);
  });

  it('may be none, and then cards open by click alone', () => {
    const reader = new Reader({ open: null }).over('japan').waits(60_000);
    expect(reader.log).toEqual([]);
    expect(reader.does({ type: 'ask', mention: 'japan', by: 'touch' }).log).toEqual([
      'prepare japan',
      'show japan',
    ]);
  });
});
