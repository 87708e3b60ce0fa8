import type { Knowledge } from '../knowledge';
import type { FromPage } from '../messages';
import { changeSettings, rejectable, withoutRejection, withRejection } from '../settings';

/**
 * As many as a reader never says, and storage has room for: a page that has taken over our script
 * in it could say it without end.
 */
export const MOST_REJECTIONS = 2000;

/**
 * Keeps what a reader said on a card: these words are not this concept.
 *
 * @param message what was said, or taken back
 * @param host the page's, as `URL.host` gives it
 * @throws Error where there is no such concept, there are no words, or there are too many rejections
 * @throws SettingsNotSavedError where the browser's storage is full or broken
 */
export async function rejectMention(
  { conceptById }: Pick<Knowledge, 'conceptById'>,
  message: Extract<FromPage, { type: 'reject-mention' }>,
  host: string,
): Promise<void> {
  const { concept, text, everywhere, undo } = message;
  if (!conceptById(concept))
    throw new Error(
      `Pactlight: a mark to be removed names no concept of the pack: ${JSON.stringify(concept)}.`,
    );
  if (rejectable(text) === '') throw new Error('Pactlight: a mark to be removed names no words.');
  const rejection = { concept, text, host: everywhere ? null : host };
  await changeSettings((settings) => {
    if (undo) return withoutRejection(settings, rejection);
    const after = withRejection(settings, rejection);
    if (after.rejections.length > MOST_REJECTIONS)
      throw new Error(
        `there are ${MOST_REJECTIONS} removed marks already; mark some again in the options`,
      );
    return after;
  });
}
