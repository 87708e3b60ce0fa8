import { loadScript } from '../../lib/extension-page/load-script';
import { annotatorHere, orderForPage } from '../../lib/page/presence';
import type { DocumentHead } from '../../lib/pdf/pdf-session';
import type { OpenState } from '../../lib/pdf/pdf-state';
import { getSettings } from '../../lib/settings';

/** As pages of the web say when they were made: `lib/page/page-date` reads it. */
const created = document.createElement('meta');
created.name = 'created';

/**
 * Marks the document by the very scripts that mark a page of the web: what the reader opens here is
 * to be marked, whatever it is about.
 *
 * @param onMarks called with how many mentions are shown, whenever that may be another number
 */
export async function markDocument(
  head: DocumentHead,
  onMarks: (marks: OpenState['marks']) => void,
): Promise<void> {
  unmarkDocument();
  document.title = head.title;
  if (head.created !== null) {
    created.content = head.created;
    document.head.append(created);
  }
  const settings = await getSettings();
  const { func, args } = orderForPage({ settings, markAnyway: true, host: location.host });
  func(...args);
  await loadScript('/annotator.js');
  const annotator = annotatorHere();
  if (!annotator) return;
  annotator.followers.add(() => onMarks(annotator.on ? annotator.shownMentions().length : 'off'));
  annotator.stopped.addEventListener('abort', () => onMarks('stopped'));
  await loadScript('/cards.js');
}

/** Takes marks and cards away, and what was said of the document. */
export function unmarkDocument(): void {
  annotatorHere()?.stop();
  created.remove();
}
