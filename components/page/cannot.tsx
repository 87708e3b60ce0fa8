import type { StringKey, Translate } from '../../lib/i18n/translate';
import type { Obstacle } from '../../lib/report/page-report';
import type { PageWay } from '../../lib/report/page-way';
import { Message } from './message';

interface CannotProps {
  t: Translate;
  obstacle: Obstacle;
  onWay: (way: PageWay) => void;
}

/** Title and text of each reason that has one way on: to look something up. */
const WORDS = {
  'browser-page': ['empty.cannot', 'empty.browserPage'],
  store: ['empty.cannot', 'empty.store'],
  'extension-page': ['empty.cannot', 'empty.extensionPage'],
  'reading-view': ['empty.cannot', 'empty.readingView'],
  file: ['empty.cannot', 'empty.file'],
  'no-article': ['empty.notRelevant', 'empty.noArticleText'],
  closed: ['empty.cannot', 'empty.closed'],
  'no-answer': ['empty.noAnswer', 'empty.noAnswerText'],
} as const satisfies { [reason in Obstacle['reason']]?: readonly [StringKey, StringKey] };

/** Why a page cannot be marked, and what the reader can do about it. */
export function Cannot({ t, obstacle, onWay }: CannotProps) {
  if (obstacle.reason === 'no-access') return <NoAccess t={t} host={obstacle.host} onWay={onWay} />;
  if (obstacle.reason === 'frame') return <InFrame t={t} address={obstacle.address} />;
  if (obstacle.reason === 'pdf')
    return <InPdf t={t} isReadable={obstacle.isReadable} onWay={onWay} />;
  const [title, text] = WORDS[obstacle.reason];
  const canReload = obstacle.reason === 'closed' || obstacle.reason === 'no-answer';
  return (
    <Message title={t(title)} text={t(text)}>
      {canReload && (
        <button type="button" class="button primary" onClick={() => onWay('reload')}>
          {t('empty.reload')}
        </button>
      )}
    </Message>
  );
}

type NoAccessProps = Pick<CannotProps, 't' | 'onWay'> & { host: string | null };

function NoAccess({ t, host, onWay }: NoAccessProps) {
  return (
    <Message
      title={t('empty.noAccess')}
      text={t(host === null ? 'empty.noAccessUnknown' : 'empty.noAccessText')}
    >
      {host !== null && (
        <button type="button" class="button primary" onClick={() => onWay('allow-site')}>
          {t('access.site', { host })}
        </button>
      )}
      <button
        type="button"
        class={host === null ? 'button primary' : 'button'}
        onClick={() => onWay('allow-all')}
      >
        {t('access.all')}
      </button>
    </Message>
  );
}

type InPdfProps = Pick<CannotProps, 't' | 'onWay'> & { isReadable: boolean };

function InPdf({ t, isReadable, onWay }: InPdfProps) {
  return (
    <Message title={t('empty.pdf')} text={t(isReadable ? 'empty.pdfText' : 'empty.pdfSave')}>
      <button type="button" class="button primary" onClick={() => onWay('read-pdf')}>
        {t(isReadable ? 'empty.readPdf' : 'pdf.open')}
      </button>
    </Message>
  );
}

function InFrame({ t, address }: { t: Translate; address: string }) {
  const host = address === '' ? null : new URL(address).host;
  return (
    <Message
      title={t('empty.frame')}
      text={host === null ? t('empty.frameHere') : t('empty.frameFrom', { host })}
    >
      {host !== null && (
        <a class="button primary" href={address} target="_blank" rel="noreferrer">
          {t('empty.openFrame')}
        </a>
      )}
    </Message>
  );
}
