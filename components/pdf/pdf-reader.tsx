import { useDrop } from '../shared/use-drop';
import type { PdfReaderProps } from './pdf-props';
import { Notice } from './notice';
import { Screen } from './screen';
import { ToolBar } from './tool-bar';

/** A page for reading PDF files. The entrypoint shows the document's pages in it, and marks them as it marks a page. */
export function PdfReader(props: PdfReaderProps) {
  const { t, state, onOpen, onPages } = props;
  const isOver = useDrop(onOpen);
  return (
    <div class="pactlight pdf-reader">
      <ToolBar {...props} />
      <main>
        {state.phase === 'open' ? <Notice t={t} state={state} /> : <Screen {...props} />}
        <article ref={onPages} class="pdf-pages" hidden={state.phase !== 'open'} />
      </main>
      {isOver && (
        <div class="pdf-drop" role="status">
          <samp>{t('pdf.drop')}</samp>
        </div>
      )}
    </div>
  );
}
