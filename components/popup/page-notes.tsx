import type { PageReport } from '../../lib/messages/page-report';
import { siteRule } from '../../lib/settings/settings';
import { usePopupContext } from './popup-context';
import type { PopupProps } from './popup-props';

type PageNotesProps = { report: PageReport } & Pick<PopupProps, 'settings' | 'host' | 'onStopMarking'>;

/** What is to be said of a page before anything on it: that it is marked only because the reader asked. */
export function PageNotes({ report, settings, host, onStopMarking }: PageNotesProps) {
  const { t } = usePopupContext().views;
  const isAskedFor = report.relevance !== null && !report.relevance.relevant && siteRule(settings, host) !== 'always';
  if (!isAskedFor) return null;
  return (
    <p class="page-note">
      {t('page.askedFor')}{' '}
      <button type="button" class="link" onClick={onStopMarking}>
        {t('page.stop')}
      </button>
    </p>
  );
}
