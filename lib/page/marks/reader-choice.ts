import { isMarked, isRejected, isSiteOn, type Settings } from '../../settings/settings';
import type { MarkChoice } from './mark-painter';
import type { PlacedMention } from '../text/mentions/placed-mention';
import { wordsOf } from '../text/mentions/words-in-nodes';

/** What the reader wants marked on one page. */
export class ReaderChoice {
  #settings: Settings;
  #marks: MarkChoice;
  /** Whether the settings show a highlight key here, of those that were asked for. */
  readonly #shownKeys = new Map<string, boolean>();

  /** @param host of the tab's page, as `URL.host` gives it */
  constructor(
    settings: Settings,
    private readonly host: string,
  ) {
    this.#settings = settings;
    this.#marks = marksOf(settings, host);
  }

  /** What the reader has chosen. */
  get settings(): Settings {
    return this.#settings;
  }

  /** The same object as long as the reader wants the same mentions marked. */
  get marks(): MarkChoice {
    return this.#marks;
  }

  /** Whether marks may be shown on this site at all. */
  get isOn(): boolean {
    return isSiteOn(this.#settings, this.host);
  }

  /** The reader has chosen otherwise. */
  change(settings: Settings): void {
    const old = this.#settings;
    this.#settings = settings;
    this.#shownKeys.clear();
    if (old.amount !== settings.amount || !sameRejections(old, settings))
      this.#marks = marksOf(settings, this.host);
  }

  /** @returns whether the reader wants mentions of this highlight key marked here */
  isKeyShown(key: string): boolean {
    let isShown = this.#shownKeys.get(key);
    if (isShown === undefined)
      this.#shownKeys.set(key, (isShown = this.isOn && isMarked(this.#settings, key)));
    return isShown;
  }

  /** @returns whether the reader wants the mention marked, or would if it came sooner */
  isShown(mention: PlacedMention): boolean {
    return this.isKeyShown(mention.key) && this.#marks.isWanted(mention);
  }
}

function marksOf(settings: Settings, host: string): MarkChoice {
  const isWanted = (mention: PlacedMention): boolean =>
    settings.rejections.length === 0 ||
    !isRejected(settings, host, mention.concept, wordsOf(mention));
  return { amount: settings.amount, isWanted };
}

function sameRejections(a: Settings, b: Settings): boolean {
  return JSON.stringify(a.rejections) === JSON.stringify(b.rejections);
}
