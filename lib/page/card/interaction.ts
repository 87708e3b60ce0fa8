import {
  DEFAULT_TIMING,
  DRAW_MS,
  GRACE_MS,
  NEXT_OPEN_MS,
  NEXT_WITHIN_MS,
  PREPARE_MS,
} from './interaction-constants';

/** What opened a card, which decides about focus and closing; `shown`: the extension itself. */
export type OpenedBy = 'pointer' | 'keyboard' | 'touch' | 'shown';

/** Identifies a timer, so that one that fires after its state has ended does nothing. */
export type Token = number;

/** A pointer resting on a mention whose card is not open yet. */
interface Dwell<M> {
  readonly mention: M;
  readonly phase: 'resting' | 'preparing' | 'drawing';
  readonly token: Token;
}

/** What the reader is doing with cards, as one tagged union. */
export type Interaction<M> =
  | { readonly type: 'closed'; readonly closedAt: number }
  | { readonly type: 'dwelling'; readonly dwell: Dwell<M>; readonly closedAt: number }
  | { readonly type: 'open'; readonly mention: M; readonly by: OpenedBy }
  /** The pointer left word and card; it may be moving from one to the other. */
  | {
      readonly type: 'grace';
      readonly mention: M;
      readonly token: Token;
      readonly next: Dwell<M> | null;
    };

/** An event of the interaction. `now` is in ms on one clock. */
export type InteractionEvent<M> =
  | { readonly type: 'over-mention'; readonly mention: M }
  | { readonly type: 'over-card' }
  | { readonly type: 'over-nothing' }
  | { readonly type: 'timer'; readonly token: Token; readonly now: number }
  | { readonly type: 'ask'; readonly mention: M; readonly by: OpenedBy }
  | { readonly type: 'dismiss'; readonly now: number };

/** The reader's choice. */
export interface Timing {
  /** Dwell before a card opens, ms; null if only a click opens cards. */
  readonly open: number | null;
}

/** What the caller does next. */
export type Effect<M> =
  | { readonly type: 'start-timer'; readonly token: Token; readonly ms: number }
  /** Requests the card's content. */
  | { readonly type: 'prepare'; readonly mention: M }
  /** Draws and places the card, hidden. */
  | { readonly type: 'draw'; readonly mention: M }
  | { readonly type: 'show'; readonly mention: M; readonly by: OpenedBy }
  | { readonly type: 'hide' };

export interface Step<M> {
  readonly state: Interaction<M>;
  readonly effects: readonly Effect<M>[];
}

/** Long before any card was open. */
export const INITIAL: Interaction<never> = { type: 'closed', closedAt: -Infinity };

let lastToken: Token = 0;

/**
 * Computes the next state of the interaction and its effects. It uses no DOM and starts no timers;
 * its only side effect is that no token is used twice.
 *
 * @typeParam M what identifies a mention; compared with `===`
 */
export function interact<M>(
  state: Interaction<M>,
  event: InteractionEvent<M>,
  timing: Timing = DEFAULT_TIMING,
): Step<M> {
  switch (event.type) {
    case 'ask':
      return ask(state, event.mention, event.by);
    case 'dismiss':
      return isOpen(state) ? closed(event.now, [{ type: 'hide' }]) : closed(-Infinity, []);
    case 'over-mention':
      return overMention(state, event.mention, timing);
    case 'over-card':
      if (state.type !== 'grace') return { state, effects: [] };
      return { state: { type: 'open', mention: state.mention, by: 'pointer' }, effects: [] };
    case 'over-nothing':
      return overNothing(state);
    case 'timer':
      return timer(state, event.token, event.now, timing);
  }
}

function isOpen<M>(
  state: Interaction<M>,
): state is Extract<Interaction<M>, { type: 'open' | 'grace' }> {
  return state.type === 'open' || state.type === 'grace';
}

function ask<M>(state: Interaction<M>, mention: M, by: OpenedBy): Step<M> {
  // A tap on the mark of an open card keeps it open.
  if (by === 'touch' && isOpen(state) && state.mention === mention)
    return { state: { type: 'open', mention, by }, effects: [] };
  return {
    state: { type: 'open', mention, by },
    effects: [
      { type: 'prepare', mention },
      { type: 'show', mention, by },
    ],
  };
}

function overNothing<M>(state: Interaction<M>): Step<M> {
  if (state.type === 'dwelling') return closed(state.closedAt, []);
  if (state.type === 'open' && state.by === 'pointer') return graceFrom(state.mention, null, []);
  if (state.type === 'grace' && state.next) return { state: { ...state, next: null }, effects: [] };
  return { state, effects: [] };
}

function overMention<M>(state: Interaction<M>, mention: M, timing: Timing): Step<M> {
  switch (state.type) {
    case 'closed': {
      const { dwell, effects } = rest(mention, timing);
      return { state: { type: 'dwelling', dwell, closedAt: state.closedAt }, effects };
    }
    case 'dwelling': {
      if (state.dwell.mention === mention) return { state, effects: [] };
      const { dwell, effects } = rest(mention, timing);
      return { state: { type: 'dwelling', dwell, closedAt: state.closedAt }, effects };
    }
    case 'open': {
      // A card opened by key or tap stays until it is closed.
      if (state.by === 'keyboard' || state.by === 'touch' || state.mention === mention)
        return { state, effects: [] };
      const { dwell, effects } = rest(mention, timing);
      return graceFrom(state.mention, dwell, effects);
    }
    case 'grace': {
      if (state.mention === mention)
        return { state: { type: 'open', mention, by: 'pointer' }, effects: [] };
      if (state.next?.mention === mention) return { state, effects: [] };
      const { dwell, effects } = rest(mention, timing);
      return { state: { ...state, next: dwell }, effects };
    }
  }
}

function timer<M>(state: Interaction<M>, token: Token, now: number, { open }: Timing): Step<M> {
  if (state.type === 'dwelling' && state.dwell.token === token) {
    // The reader released the key with which a resting pointer opens cards.
    if (open === null) return { state, effects: [] };
    const soon = now - state.closedAt < NEXT_WITHIN_MS;
    return dwellOn(state.dwell, soon ? NEXT_OPEN_MS : open, (dwell) => ({
      type: 'dwelling',
      dwell,
      closedAt: state.closedAt,
    }));
  }
  if (state.type === 'grace' && state.next?.token === token) {
    if (open === null) return { state, effects: [] };
    return dwellOn(state.next, NEXT_OPEN_MS, (next) => ({ ...state, next }));
  }
  if (state.type === 'grace' && state.token === token) {
    if (!state.next) return closed(now, [{ type: 'hide' }]);
    return {
      state: { type: 'dwelling', dwell: state.next, closedAt: now },
      effects: [{ type: 'hide' }],
    };
  }
  return { state, effects: [] };
}

/** The next phase of the dwell: the card is requested, then drawn hidden, then opened. */
function dwellOn<M>(
  { mention, phase }: Dwell<M>,
  delay: number,
  keep: (dwell: Dwell<M>) => Interaction<M>,
): Step<M> {
  const left = delay - PREPARE_MS;
  const isNear = phase !== 'resting' || left <= DRAW_MS;
  const effects: Effect<M>[] = [];
  if (phase === 'resting') effects.push({ type: 'prepare', mention });
  if (phase === 'drawing' || left <= 0)
    return {
      state: { type: 'open', mention, by: 'pointer' },
      effects: [...effects, { type: 'show', mention, by: 'pointer' }],
    };
  if (isNear) effects.push({ type: 'draw', mention });
  const token = ++lastToken;
  const ms = isNear ? Math.min(left, DRAW_MS) : left - DRAW_MS;
  return {
    state: keep({ mention, phase: isNear ? 'drawing' : 'preparing', token }),
    effects: [...effects, { type: 'start-timer', token, ms }],
  };
}

function rest<M>(mention: M, { open }: Timing): { dwell: Dwell<M>; effects: Effect<M>[] } {
  const token = ++lastToken;
  const dwell: Dwell<M> = { mention, phase: 'resting', token };
  return { dwell, effects: open === null ? [] : [{ type: 'start-timer', token, ms: PREPARE_MS }] };
}

function graceFrom<M>(mention: M, next: Dwell<M> | null, effects: readonly Effect<M>[]): Step<M> {
  const token = ++lastToken;
  return {
    state: { type: 'grace', mention, token, next },
    effects: [...effects, { type: 'start-timer', token, ms: GRACE_MS }],
  };
}

function closed<M>(closedAt: number, effects: readonly Effect<M>[]): Step<M> {
  return { state: { type: 'closed', closedAt }, effects };
}
