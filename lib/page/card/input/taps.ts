import { closestAround } from '../../text/shadow-trees/flat-tree';
import type { PlacedMention } from '../../text/mentions/placed-mention';
import { TAP_MS, TAP_SLOP_PX } from '../interaction-constants';
import { shownAt, type InReach } from './in-reach';

/** Elements for which the page handles taps and clicks itself. */
const TAPPABLE =
  'a[href],button,input,select,textarea,label,summary,[role="button"],[role="link"],[onclick],[contenteditable]';

/** A press on a mention that is not released yet. */
interface Press {
  readonly mention: PlacedMention;
  /** Whether the mention's card was open already. */
  readonly wasOpen: boolean;
  readonly x: number;
  readonly y: number;
  readonly since: number;
}

/** Opens a card after a tap or click on a mention, and closes it after one elsewhere. */
export class Taps {
  #press: Press | null = null;

  constructor(private readonly reach: InReach) {}

  /** @returns whether the press has closed the open card, or would have */
  down(event: PointerEvent): boolean {
    const { cards, host } = this.reach;
    const { clientX: x, clientY: y, timeStamp: since, button } = event;
    this.#press = null;
    if (host.holds(event)) return false;
    // A second finger zooms.
    if (!event.isPrimary) return false;
    const mention = button === 0 ? shownAt(this.reach, x, y) : null;
    if (mention && !isTappable(event)) {
      const wasOpen = cards.open === mention;
      this.#press = { mention, wasOpen, x, y, since };
      if (wasOpen) return false;
    }
    cards.dismiss();
    return true;
  }

  up({ timeStamp, clientX, clientY, isTrusted, pointerType }: PointerEvent): void {
    const press = this.#press;
    this.#press = null;
    if (!isTrusted || !press || timeStamp - press.since > TAP_MS) return;
    const { mention, wasOpen, x, y } = press;
    if (Math.hypot(clientX - x, clientY - y) > TAP_SLOP_PX) return;
    // A second tap closes the card. A click does not, since the pointer has opened the card before
    // it.
    if (wasOpen && pointerType === 'touch') this.reach.cards.dismiss();
    else this.reach.cards.dispatch({ type: 'ask', mention, by: 'touch' }, { x, y });
  }

  cancel(): void {
    this.#press = null;
  }
}

/**
 * Checks the whole path, since the target of an event in a shadow tree is that tree's host. A
 * replayed event has no path any more.
 */
function isTappable(event: Event): boolean {
  const { target } = event;
  const path = event.composedPath();
  if (path.length === 0)
    return target instanceof Element && closestAround(target, TAPPABLE) !== null;
  return path.some((at) => at instanceof Element && at.matches(TAPPABLE));
}
