import type { DateClues } from '../../report/page-date/choose-date';
import type { PageDate } from '../../report/page-report';
import { hasClobberedForm } from '../text/clobbered-forms';
import { readDateClues } from './read-date-clues';

/**
 * The publication date of a page: the page gives clues, and the background chooses one. The page
 * may change with a navigation within the document.
 */
export class PageDating {
  #page: string | null = null;
  #date: PageDate | null | undefined;

  /**
   * @param page gives an identifier of the current page
   * @param clues reads the clues to its date; null if they cannot be read
   */
  constructor(
    private readonly page: () => string,
    private readonly clues: () => DateClues | null,
  ) {}

  /** The date of the current page; null if it has none, or none is chosen yet. */
  get date(): PageDate | null {
    return (this.#page === this.page() && this.#date) || null;
  }

  /** @returns what is sent to the background: the clues before a date is chosen, then the date */
  ask(): string | DateClues | null {
    const page = this.page();
    if (this.#page !== page || this.#date === undefined) {
      this.#page = page;
      this.#date = undefined;
      const clues = this.clues();
      if (clues && clues.candidates.length > 0) return clues;
      this.#date = null;
    }
    return this.#date?.date ?? null;
  }

  /** @param date that the background has chosen from what the page said last */
  learn(date: PageDate | null): void {
    this.#date = date;
  }
}

/** @returns the dating of the document that this script runs in */
export function datingHere(): PageDating {
  return new PageDating(() => `${location.href} ${document.title}`, cluesHere);
}

function cluesHere(): DateClues | null {
  // Names of fields and pictures hide what we would ask of such a page.
  if (hasClobberedForm(document)) return null;
  try {
    return readDateClues(document, location.href);
  } catch {
    return null;
  }
}
