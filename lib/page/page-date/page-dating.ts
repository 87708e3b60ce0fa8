import type { DateClues } from '../../report/page-date/choose-date';
import type { PageDate } from '../../report/page-report';
import { hasClobberedForm } from '../text/clobbered-forms';
import { readDateClues } from './read-date-clues';

/**
 * When a page was published: it says what it can of that, and the background chooses. A site may show
 * another page without a load.
 */
export class PageDating {
  #page: string | null = null;
  #date: PageDate | null | undefined;

  /**
   * @param page names the page that is shown now
   * @param clues reads what it says of its date; null if that cannot be read
   */
  constructor(
    private readonly page: () => string,
    private readonly clues: () => DateClues | null,
  ) {}

  /** The date of the page that is shown now; null if it has none, or nobody has chosen yet. */
  get date(): PageDate | null {
    return (this.#page === this.page() && this.#date) || null;
  }

  /** @returns what the background is told of the date: what the page says of it, until that is chosen from */
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
