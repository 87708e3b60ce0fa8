import type { Translate } from '../../lib/i18n/translate';
import type { OpenState } from '../../lib/pdf/pdf-state';

interface NoticeProps {
  t: Translate;
  state: OpenState;
}

/** What a reader would not see: that pages have no text, or that nothing is marked. */
export function Notice({ t, state }: NoticeProps) {
  const words = wordsOf(t, state);
  return (
    <div role="status" class="pdf-notice">
      {words !== null && <samp>{words}</samp>}
    </div>
  );
}

function wordsOf(t: Translate, { document, marks }: OpenState): string | null {
  if (marks === 'off') return t('empty.offAllText');
  if (!document) return null;
  const { pages, read, withoutText } = document;
  if (read < pages) return null;
  if (withoutText === pages) return t('pdf.scanned');
  if (withoutText > 0) return t('pdf.partlyScanned', { count: withoutText });
  return marks === 0 ? t('pdf.noMarks') : null;
}
