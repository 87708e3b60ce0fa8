import { fill } from '../../lib/i18n/fill';
import type { CardWords } from '../../lib/knowledge/views/card/card-words';
import type { Evidence } from '../../lib/matching/types';

/**
 * @param words the card's words
 * @param evidence why the mention is believed
 * @returns one sentence for the reader
 */
export function whySentence(words: CardWords, evidence: Evidence): string {
  const values: { [name: string]: string } = { ...evidence };
  const text = {
    label: words.whyLabel,
    introduced: words.whyIntroduced,
    subject: words.whySubject,
  }[evidence.because];
  return fill(text, values);
}
