import type { PageReport } from '../../lib/report/page-report';
import { siteRule, withSite } from '../../lib/settings/settings';
import { useRecordContext } from '../record/record-context';
import { OnlyNow } from './only-now';
import type { PageProps } from './page-props';

type PageNotesProps = PageProps & { report: PageReport };

/**
 * What is to be said of a page before anything on it: that it is an article of the pack; what came
 * of marking it because the reader asked, for this page or for all of its site.
 */
export function PageNotes(props: PageNotesProps) {
  const { source, views } = useRecordContext();
  const { t, knowledge } = views;
  return (
    <>
      {source && (
        <p class="page-note">
          {t('page.isSource', { articles: t.inWords(knowledge.pack.sources.length) })}
        </p>
      )}
      <AskedFor {...props} />
      <OnlyNow {...props} />
    </>
  );
}

/** Only if the page would not have been marked by itself. */
function AskedFor({ report, settings, host, views, onChange, onStopMarking }: PageNotesProps) {
  const { t } = views;
  if (report.relevance?.relevant !== false) return null;
  const isAlways = siteRule(settings, host) === 'always';
  const asked = report.total > 0 ? t('page.askedFor', { count: report.total }) : t('page.noNames');
  const stop = (): void => {
    if (isAlways && host !== null) onChange((old) => withSite(old, host, null));
    onStopMarking();
  };
  return (
    <p class="page-note" role="status">
      {isAlways ? t('page.alwaysMarked', { host: host ?? '' }) : asked}{' '}
      <button type="button" class="link" onClick={stop}>
        {t(isAlways ? 'page.stopAlways' : 'page.stop')}
      </button>
    </p>
  );
}
