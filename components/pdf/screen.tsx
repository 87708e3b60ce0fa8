import type { StringKey, Translate } from '../../lib/i18n/translate';
import { FileButton } from '../shared/file-button';
import { PasswordForm } from './password-form';
import type { PdfObstacle } from '../../lib/pdf/pdf-state';
import { PDF_FILES, type PdfReaderProps } from './pdf-props';

const MB = 1_000_000;

/** Title and text of each reason that nothing is shown. */
const WORDS = {
  'not-pdf': ['pdf.notPdf', 'pdf.notPdfText'],
  broken: ['pdf.broken', 'pdf.brokenText'],
  encrypted: ['pdf.encrypted', 'pdf.encryptedText'],
  'too-large': ['pdf.tooLarge', 'pdf.tooLargeText'],
  empty: ['pdf.empty', 'pdf.emptyText'],
  'tab-gone': ['pdf.tabGone', 'pdf.tabGoneText'],
  closed: ['pdf.closed', 'pdf.closedText'],
} as const satisfies { [reason in PdfObstacle]: readonly [StringKey, StringKey] };

/** What is shown while there is no document: how to open one, and why one could not be opened. */
export function Screen(props: PdfReaderProps) {
  const { t, state, onOpen, onPassword } = props;
  if (state.phase === 'password')
    return <PasswordForm key={String(state.isAgain)} t={t} {...state} onPassword={onPassword} />;
  return (
    <div class="pdf-screen">
      <div role="status">
        <Words {...props} />
      </div>
      {state.phase !== 'opening' && (
        <>
          <div class="buttons">
            <FileButton
              label={t('pdf.open')}
              class="button primary"
              accept={PDF_FILES}
              onFile={onOpen}
            />
          </div>
          <p class="caption pdf-or">{t('pdf.orDrop')}</p>
        </>
      )}
    </div>
  );
}

function Words({ t, state, mostBytes }: PdfReaderProps) {
  if (state.phase === 'opening')
    return <h1 class="serif">{t('pdf.loading', fileOf(t, state.file))}</h1>;
  if (state.phase !== 'failed')
    return (
      <>
        <h1 class="serif">{t('pdf.name')}</h1>
        <p>{t('pdf.lead')}</p>
      </>
    );
  const [title, text] = WORDS[state.obstacle];
  return (
    <>
      <h1 class="serif">{t(title)}</h1>
      <p>{t(text, { ...fileOf(t, state.file), size: Math.floor(mostBytes / MB) })}</p>
    </>
  );
}

/** A PDF from a tab may have no name. */
function fileOf(t: Translate, file: string): { file: string } {
  return { file: file === '' ? t('pdf.theFile') : file };
}
