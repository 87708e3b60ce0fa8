import type { PageReport } from '../../lib/report/page-report';
import { siteRule } from '../../lib/settings/settings';
import { useRecordContext } from '../record/record-context';
import type { PageProps } from './page-props';

type PageNotesProps = { report: PageReport } & Pick<
  PageProps,
  'settings' | 'host' | 'onStopMarking'
>;

/** What is to be said of a page before anything on it: that it is an article of the pack; that it is marked because the reader asked. */
export function PageNotes({ report, settings, host, onStopMarking }: PageNotesProps) {
  const { views, source } = useRecordContext();
  const { t, knowledge } = views;
  const isAskedFor =
    report.relevance !== null &&
    !report.relevance.relevant &&
    siteRule(settings, host) !== 'always';
  return (
    <>
      {source && (
        <p class="page-note">
          {t('page.isSource', { articles: t.inWords(knowledge.pack.sources.length) })}
        </p>
      )}
      {isAskedFor && (
        <p class="page-note">
          {t('page.askedFor')}{' '}
          <button type="button" class="link" onClick={onStopMarking}>
            {t('page.stop')}
          </button>
        </p>
      )}
    </>
  );
}
