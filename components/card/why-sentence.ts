import type { CardTranslate } from '../../lib/i18n/card-words';
import type { Evidence } from '../../lib/matching/types';

/**
 * @param t words of cards
 * @param evidence why the mention is believed
 * @returns one sentence for the reader
 */
export function whySentence(t: CardTranslate, evidence: Evidence): string {
  switch (evidence.because) {
    case 'label':
      return t('why.label', { label: evidence.label });
    case 'introduced':
      return t('why.introduced', { label: evidence.label, introduction: evidence.introduction });
    case 'subject':
      return t('why.subject', { label: evidence.label });
  }
}
