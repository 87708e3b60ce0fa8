import type { Knowledge } from '../knowledge';
import type { FromPage } from '../messages';
import {
  changeSettings,
  normalizedWords,
  withoutRejection,
  withRejection,
  type Rejection,
} from '../settings';

/**
 * More than any reader makes, and fewer than storage has room for: a hostile page that has taken
 * over our script could send them without end.
 */
export const MOST_REJECTIONS = 2000;

type RejectionMessage = Omit<Extract<FromPage, { everywhere: boolean }>, 'type'>;

/**
 * Stores a rejection that the reader made on a card: these words are not this concept.
 *
 * @param host the page's, as in `URL.host`
 * @throws Error if there is no such concept, there are no words, or there are too many rejections
 * @throws SettingsNotSavedError if the browser's storage is full or broken
 */
export async function rejectMention(
  { conceptById }: Pick<Knowledge, 'conceptById'>,
  message: RejectionMessage,
  host: string,
): Promise<void> {
  const { concept, text } = message;
  if (!conceptById(concept))
    throw new Error(
      `Pactlight: a mark to be removed names no concept of the pack: ${JSON.stringify(concept)}.`,
    );
  if (normalizedWords(text) === '')
    throw new Error('Pactlight: a mark to be removed names no words.');
  await changeSettings((settings) => {
    const after = withRejection(settings, rejectionOf(message, host));
    if (after.rejections.length > MOST_REJECTIONS)
      throw new Error(
        `there are ${MOST_REJECTIONS} removed marks already; mark some again in the options`,
      );
    return after;
  });
}

/**
 * Removes a rejection that the reader made on a card.
 *
 * @param host the page's, as in `URL.host`
 * @throws SettingsNotSavedError if the browser's storage is full or broken
 */
export async function unrejectMention(message: RejectionMessage, host: string): Promise<void> {
  await changeSettings((settings) => withoutRejection(settings, rejectionOf(message, host)));
}

function rejectionOf({ concept, text, everywhere }: RejectionMessage, host: string): Rejection {
  return { concept, text, host: everywhere ? null : host };
}
