import { useState } from 'preact/hooks';
import type { Translate } from '../../lib/i18n/translate';
import type { DocumentState } from '../../lib/pdf/view/document-view';
import { Icon } from '../shared/icon';

interface PageFieldProps {
  t: Translate;
  document: DocumentState;
  onGoTo: (page: number) => void;
}

/** Which page is at the top of the window, and ways to another. */
export function PageField({ t, document, onGoTo }: PageFieldProps) {
  const { current, pages } = document;
  const [typed, setTyped] = useState<string | null>(null);
  const go = (): void => {
    const page = Number(typed);
    if (typed !== null && Number.isInteger(page) && page >= 1 && page <= pages) onGoTo(page);
    setTyped(null);
  };
  return (
    <div class="pdf-place">
      <button
        type="button"
        class="icon-button"
        aria-label={t('pdf.previous')}
        disabled={current === 1}
        onClick={() => onGoTo(current - 1)}
      >
        <Icon name="up" />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={t('pdf.next')}
        disabled={current === pages}
        onClick={() => onGoTo(current + 1)}
      >
        <Icon name="down" />
      </button>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          go();
        }}
      >
        <input
          class="pdf-number"
          inputMode="numeric"
          aria-label={t('pdf.pageNumber')}
          value={typed ?? String(current)}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          onFocus={({ currentTarget }) => currentTarget.select()}
          onBlur={go}
        />
      </form>
      <samp class="pdf-count">{t('pdf.ofPages', { pages })}</samp>
    </div>
  );
}
