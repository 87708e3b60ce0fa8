import type { Translate } from '../../i18n/translate';
import type { CardWords } from './types';

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
