import type { Translate } from '../../lib/i18n/translate';
import type { OpenState } from '../../lib/pdf/pdf-state';
import { Icon } from '../shared/icon';
import { Logo } from '../shared/logo';
import { FileButton } from '../shared/file-button';
import { PageField } from './page-field';
import { PDF_FILES, type PdfReaderProps } from './pdf-props';

/** What can be done with the document. Its words are in elements that are not read and marked with the document's own. */
export function ToolBar(props: PdfReaderProps) {
  const { t, state, onOpen, onOpenPanel, panelIn } = props;
  const isOpen = state.phase === 'open';
  return (
    <header class="pdf-bar">
      <Logo size={20} />
      {isOpen ? (
        <samp class="pdf-title" role="heading" aria-level={1}>
          {state.title}
        </samp>
      ) : (
        <samp class="pdf-title">{t('name')}</samp>
      )}
      {isOpen && state.document && <DocumentTools {...props} />}
      {isOpen && (
        <button
          type="button"
          class="button pdf-marks"
          title={t(panelIn === 'side' ? 'popup.panel' : 'popup.list')}
          onClick={onOpenPanel}
        >
          <Icon name="panel" />
          {marksIn(t, state)}
        </button>
      )}
      {isOpen && (
        <FileButton
          label={t('pdf.open')}
          class="button pdf-open"
          accept={PDF_FILES}
          onFile={onOpen}
        />
      )}
    </header>
  );
}

/** Above the pages, these words would move them while a document is read. */
function marksIn(t: Translate, { marks, document }: OpenState): string {
  if (marks === 'off') return t('empty.offAll');
  if (document && document.read < document.pages)
    return t('pdf.reading', { page: document.read + 1, pages: document.pages });
  if (marks === null) return t('empty.loading');
  return t('pdf.marks', { count: marks === 'stopped' ? 0 : marks });
}

function DocumentTools({ t, state, onGoTo, onZoom, onFit }: PdfReaderProps) {
  if (state.phase !== 'open' || !state.document) return null;
  const { document } = state;
  const zoom = t('pdf.zoom', { percent: Math.round(document.zoom * 100) });
  return (
    <div class="pdf-tools" role="group" aria-label={t('pdf.tools')}>
      <PageField t={t} document={document} onGoTo={onGoTo} />
      <div class="pdf-zoom">
        <button
          type="button"
          class="icon-button"
          aria-label={t('pdf.zoomOut')}
          onClick={() => onZoom(-1)}
        >
          <Icon name="fold" />
        </button>
        <button
          type="button"
          class="pdf-fit"
          aria-pressed={document.fits}
          title={t('pdf.fit')}
          aria-label={`${zoom}, ${t('pdf.fit')}`}
          onClick={onFit}
        >
          {zoom}
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={t('pdf.zoomIn')}
          onClick={() => onZoom(1)}
        >
          <Icon name="plus" />
        </button>
      </div>
    </div>
  );
}
