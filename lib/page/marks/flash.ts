import type { PlacedMention } from '../text/mentions/placed-mention';
import { FLASH_STEPS, type Highlighter } from './highlighter';

/**
 * Duration of a flash that fades, and of one that does not, for a reader who prefers reduced
 * motion, ms.
 */
const FLASH_MS = 900;
const STILL_MS = 1200;

/** Flashes the target of a jump: a strong tint that fades to that of the current mention. */
export class Flash {
  #timers: ReturnType<typeof setTimeout>[] = [];

  constructor(private readonly highlighter: Highlighter) {}

  /** @param calm whether the flash must not fade */
  at(mention: PlacedMention, calm: boolean): void {
    this.stop();
    const steps = calm ? FLASH_STEPS.slice(0, 1) : FLASH_STEPS;
    const ms = (calm ? STILL_MS : FLASH_MS) / steps.length;
    steps.forEach((step, i) => {
      if (i === 0) this.highlighter.accent(step, mention);
      else this.#timers.push(setTimeout(() => this.highlighter.accent(step, mention), i * ms));
      this.#timers.push(setTimeout(() => this.highlighter.accent(step, null), (i + 1) * ms));
    });
  }

  /** Ends the flash at once. */
  stop(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    for (const step of FLASH_STEPS) this.highlighter.accent(step, null);
    this.#timers = [];
  }
}
