import type { Translate } from '../../../i18n/translate';

/** The card's own words, so that a page needs no catalogue. */
export interface CardWords {
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly close: string;
  /** Said before the title of the card that a hop came from. */
  readonly back: string;
  /** Names the button, and heads what it opens. */
  readonly why: string;
  /** The buttons that remove a mark, and what they did, with the placeholders `{text}` and `{site}`. */
  readonly rejectHere: string;
  readonly rejectEverywhere: string;
  readonly notKept: string;
  readonly rejectedHere: string;
  readonly rejectedEverywhere: string;
  /** Used in place of the site if the page's address has no host. */
  readonly thisPage: string;
  readonly undo: string;
  /** With the placeholder `{site}`. */
  readonly turnOff: string;
  readonly options: string;
  readonly disagree: string;
  readonly copy: string;
  /** What became of it. */
  readonly copied: string;
  readonly notCopied: string;
  /** What is copied, with the placeholders `{text}`, `{publisher}`, `{date}`, `{paragraphs}` and `{address}`. */
  readonly citation: string;
  readonly pin: string;
  /** Says of a pinned card what it is. */
  readonly pinned: string;
  readonly unpin: string;
  readonly fold: string;
  readonly unfold: string;
  /** Names the grip, and says how it is used. */
  readonly move: string;
  readonly fewer: string;
  /** Sentences with the placeholders of matching's evidence: `{label}`, `{introduction}`. */
  readonly whyLabel: string;
  readonly whyIntroduced: string;
  readonly whySubject: string;
}

/** @returns the words that every card needs, whatever it shows. */
export function cardWords(t: Translate): CardWords {
  return {
    language: t.language,
    direction: t.direction,
    close: t('card.close'),
    back: t('card.back'),
    why: t('card.why'),
    rejectHere: t.template('card.rejectHere'),
    rejectEverywhere: t.template('card.rejectEverywhere'),
    notKept: t('card.notKept'),
    rejectedHere: t.template('card.rejectedHere'),
    rejectedEverywhere: t.template('card.rejectedEverywhere'),
    thisPage: t('card.thisPage'),
    undo: t('card.undo'),
    turnOff: t.template('card.turnOff'),
    options: t('popup.options'),
    disagree: t('disagree'),
    copy: t('card.copy'),
    copied: t('card.copied'),
    notCopied: t('card.notCopied'),
    citation: t.template('card.citation'),
    pin: t('card.pin'),
    pinned: t('card.pinned'),
    unpin: t('card.unpin'),
    fold: t('card.fold'),
    unfold: t('card.unfold'),
    move: t('card.move'),
    fewer: t('card.fewer'),
    whyLabel: t.template('why.label'),
    whyIntroduced: t.template('why.introduced'),
    whySubject: t.template('why.subject'),
  };
}
