import {
  DEFAULT_TIMING,
  GRACE_MS,
  NEXT_OPEN_MS,
  NEXT_WITHIN_MS,
  PREPARE_MS,
} from './interaction-constants';

/** How a card was asked for, which decides where focus goes and what closes it; `shown` is by nobody. */
export type OpenedBy = 'pointer' | 'keyboard' | 'touch' | 'shown';

/** A timer's name: one that fires after its state is gone matches nothing and does nothing. */
export type Token = number;

/** A pointer resting on a mention whose card is not open yet. */
interface Dwell<M> {
  readonly mention: M;
  readonly phase: 'resting' | 'preparing';
  readonly token: Token;
}

/** What the reader is doing with cards, as one tagged union. */
export type Interaction<M> =
  | { readonly is: 'closed'; readonly closedAt: number }
  | { readonly is: 'dwelling'; readonly dwell: Dwell<M>; readonly closedAt: number }
  | { readonly is: 'open'; readonly mention: M; readonly by: OpenedBy }
  /** The pointer left word and card; it may be on its way from one to the other. */
  | {
      readonly is: 'grace';
      readonly mention: M;
      readonly token: Token;
      readonly next: Dwell<M> | null;
    };

/** What happened. `now` is in ms on one clock. */
export type Happening<M> =
  | { readonly what: 'over-mention'; readonly mention: M }
  | { readonly what: 'over-card' }
  | { readonly what: 'over-nothing' }
  | { readonly what: 'timer'; readonly token: Token; readonly now: number }
  | { readonly what: 'ask'; readonly mention: M; readonly by: OpenedBy }
  | { readonly what: 'dismiss'; readonly now: number };

/** What the reader has chosen of it. */
export interface Timing {
  /** How long the pointer rests before its card opens, ms; null where a rest opens nothing. */
  readonly open: number | null;
}

/** What is to be done about it. */
export type Effect<M> =
  | { readonly do: 'start-timer'; readonly token: Token; readonly ms: number }
  | { readonly do: 'prepare'; readonly mention: M }
  | { readonly do: 'show'; readonly mention: M; readonly by: OpenedBy }
  | { readonly do: 'hide' };

export interface Step<M> {
  readonly state: Interaction<M>;
  readonly effects: readonly Effect<M>[];
}

/** Long before any card was open. */
export const INITIAL: Interaction<never> = { is: 'closed', closedAt: -Infinity };

let lastToken: Token = 0;

/**
 * The next state of the interaction, and what is to be done. Knows no DOM and starts no timer
 * itself; its one side effect is that it never gives out a token twice.
 *
 * @typeParam M what identifies a mention; compared with `===`
 */
export function interact<M>(
  state: Interaction<M>,
  happening: Happening<M>,
  timing: Timing = DEFAULT_TIMING,
): Step<M> {
  switch (happening.what) {
    case 'ask':
      // A tap on the mark of an open card keeps it open.
      if (
        happening.by === 'touch' &&
        (state.is === 'open' || state.is === 'grace') &&
        state.mention === happening.mention
      ) {
        return { state: { is: 'open', mention: state.mention, by: 'touch' }, effects: [] };
      }
      return {
        state: { is: 'open', mention: happening.mention, by: happening.by },
        effects: [
          { do: 'prepare', mention: happening.mention },
          { do: 'show', mention: happening.mention, by: happening.by },
        ],
      };
    case 'dismiss':
      if (state.is === 'open' || state.is === 'grace')
        return closed(happening.now, [{ do: 'hide' }]);
      return closed(-Infinity, []);
    case 'over-mention':
      return overMention(state, happening.mention, timing);
    case 'over-card':
      if (state.is === 'grace')
        return { state: { is: 'open', mention: state.mention, by: 'pointer' }, effects: [] };
      return { state, effects: [] };
    case 'over-nothing':
      if (state.is === 'dwelling') return closed(state.closedAt, []);
      if (state.is === 'open' && state.by === 'pointer') return graceFrom(state.mention, null, []);
      if (state.is === 'grace' && state.next)
        return { state: { ...state, next: null }, effects: [] };
      return { state, effects: [] };
    case 'timer':
      return timer(state, happening.token, happening.now, timing);
  }
}

function overMention<M>(state: Interaction<M>, mention: M, timing: Timing): Step<M> {
  switch (state.is) {
    case 'closed': {
      const { dwell, effects } = rest(mention, timing);
      return { state: { is: 'dwelling', dwell, closedAt: state.closedAt }, effects };
    }
    case 'dwelling': {
      if (state.dwell.mention === mention) return { state, effects: [] };
      const { dwell, effects } = rest(mention, timing);
      return { state: { is: 'dwelling', dwell, closedAt: state.closedAt }, effects };
    }
    case 'open': {
      // A card that was asked for by key or tap stays until it is dismissed.
      if (state.by === 'keyboard' || state.by === 'touch' || state.mention === mention)
        return { state, effects: [] };
      const { dwell, effects } = rest(mention, timing);
      return graceFrom(state.mention, dwell, effects);
    }
    case 'grace': {
      if (state.mention === mention)
        return { state: { is: 'open', mention, by: 'pointer' }, effects: [] };
      if (state.next?.mention === mention) return { state, effects: [] };
      const { dwell, effects } = rest(mention, timing);
      return { state: { ...state, next: dwell }, effects };
    }
  }
}

function timer<M>(state: Interaction<M>, token: Token, now: number, { open }: Timing): Step<M> {
  if (state.is === 'dwelling' && state.dwell.token === token) {
    // The reader let go of the key that stood for a rest.
    if (open === null) return { state, effects: [] };
    const soon = now - state.closedAt < NEXT_WITHIN_MS;
    return dwellOn(state.dwell, soon ? NEXT_OPEN_MS : open, (dwell) => ({
      is: 'dwelling',
      dwell,
      closedAt: state.closedAt,
    }));
  }
  if (state.is === 'grace' && state.next?.token === token) {
    if (open === null) return { state, effects: [] };
    return dwellOn(state.next, NEXT_OPEN_MS, (next) => ({ ...state, next }));
  }
  if (state.is === 'grace' && state.token === token) {
    if (!state.next) return closed(now, [{ do: 'hide' }]);
    return {
      state: { is: 'dwelling', dwell: state.next, closedAt: now },
      effects: [{ do: 'hide' }],
    };
  }
  return { state, effects: [] };
}

/** The pointer has rested for one phase: ask for the card, then open it. */
function dwellOn<M>(
  dwell: Dwell<M>,
  delay: number,
  keep: (dwell: Dwell<M>) => Interaction<M>,
): Step<M> {
  const show: Effect<M> = { do: 'show', mention: dwell.mention, by: 'pointer' };
  const open: Interaction<M> = { is: 'open', mention: dwell.mention, by: 'pointer' };
  if (dwell.phase === 'preparing') return { state: open, effects: [show] };
  const prepare: Effect<M> = { do: 'prepare', mention: dwell.mention };
  const ms = delay - PREPARE_MS;
  if (ms <= 0) return { state: open, effects: [prepare, show] };
  const token = ++lastToken;
  return {
    state: keep({ ...dwell, phase: 'preparing', token }),
    effects: [prepare, { do: 'start-timer', token, ms }],
  };
}

function rest<M>(mention: M, { open }: Timing): { dwell: Dwell<M>; effects: Effect<M>[] } {
  const token = ++lastToken;
  const dwell: Dwell<M> = { mention, phase: 'resting', token };
  return { dwell, effects: open === null ? [] : [{ do: 'start-timer', token, ms: PREPARE_MS }] };
}

function graceFrom<M>(mention: M, next: Dwell<M> | null, effects: readonly Effect<M>[]): Step<M> {
  const token = ++lastToken;
  return {
    state: { is: 'grace', mention, token, next },
    effects: [...effects, { do: 'start-timer', token, ms: GRACE_MS }],
  };
}

function closed<M>(closedAt: number, effects: readonly Effect<M>[]): Step<M> {
  return { state: { is: 'closed', closedAt }, effects };
}
