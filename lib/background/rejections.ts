import type { FromPage } from '../messages';
import { changeSettings, withoutRejection, withRejection } from '../settings';

/**
 * Keeps what a reader said on a card: these words are not this concept.
 *
 * @param message what was said, or taken back
 * @param host the page's, as `URL.host` gives it
 */
export async function rejectMention(message: Extract<FromPage, { type: 'reject-mention' }>, host: string): Promise<void> {
  const { concept, text, everywhere, undo } = message;
  const rejection = { concept, text, host: everywhere ? null : host };
  await changeSettings((settings) => (undo ? withoutRejection : withRejection)(settings, rejection));
}
