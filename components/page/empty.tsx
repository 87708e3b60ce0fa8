import { useId, useState } from 'preact/hooks';
import type { Relevance } from '../../lib/matching/types';
import { packTitle, type ViewContext } from '../../lib/knowledge/views';
import { withSiteOn } from '../../lib/settings/settings';
import { Cannot } from './cannot';
import { Message } from './message';
import { OnlyNow } from './only-now';
import type { PageProps } from './page-props';
import { Reasons } from './reasons';
import { RecordOverview } from '../record/overview';
import { Search } from '../record/search/search';

/** If no page is annotated: what was found, one way forward, then what can be read anyway. */
export function Empty(props: PageProps) {
  if (props.views.isOff) {
    return (
      <div class="empty">
        <State {...props} />
      </div>
    );
  }
  return (
    <div class="empty">
      <Search>
        <State {...props} />
        <RecordOverview />
      </Search>
    </div>
  );
}

function State(props: PageProps) {
  const { page, host, settings, views, onChange } = props;
  const { t } = views;
  if (!settings.enabled && page.state !== 'cannot') {
    return (
      <Message title={t('empty.offAll')} text={t('empty.offAllText')}>
        <button
          type="button"
          class="button primary"
          onClick={() => onChange((old) => ({ ...old, enabled: true }))}
        >
          {t('empty.turnOn')}
        </button>
      </Message>
    );
  }
  switch (page.state) {
    case 'off':
      return (
        <Message title={t('empty.offSite')} text={t('empty.offSiteText', { host: host ?? '' })}>
          <button
            type="button"
            class="button primary"
            onClick={() => onChange((old) => withSiteOn(old, host ?? '', true))}
          >
            {t('empty.turnOnSite')}
          </button>
        </Message>
      );
    case 'not-relevant':
      return <NotRelevant {...props} relevance={page.relevance} />;
    case 'cannot':
      return <Cannot t={t} obstacle={page} onWay={props.onWay} />;
    case 'loading':
    case 'annotated':
      return <Message title={t('empty.loading')} text={t('empty.loadingText')} />;
  }
}

function NotRelevant(props: PageProps & { relevance: Relevance }) {
  const { relevance, views, onAnnotateAnyway } = props;
  const { t } = views;
  const [why, setWhy] = useState(false);
  const id = useId();
  const found = [
    ...new Set(
      relevance.reasons.filter(({ weight }) => weight > 0).flatMap((reason) => reason.found),
    ),
  ];
  const list = new Intl.ListFormat(t.language, { type: 'conjunction' }).format(
    found.slice(0, 5).map((word) => t('quoted', { text: word })),
  );
  return (
    <div>
      <h2 class="empty-title serif">{t('empty.notRelevant')}</h2>
      <p class="empty-text">{notFitting(views, found.length > 0 ? list : null)}</p>
      <div class="buttons">
        <button type="button" class="button primary" onClick={onAnnotateAnyway}>
          {t('empty.annotate')}
        </button>
        <button
          type="button"
          class="button"
          aria-expanded={why}
          aria-controls={id}
          onClick={() => setWhy(!why)}
        >
          {t('empty.why')}
        </button>
      </div>
      <div id={id} class="why-page" hidden={!why}>
        <Reasons relevance={relevance} />
      </div>
      <OnlyNow {...props} />
    </div>
  );
}

/** @param found words that were found, in one list; null if none were */
function notFitting(views: ViewContext, found: string | null): string {
  const { t, added, isOff, knowledge } = views;
  const ids = [
    ...(isOff ? [] : [knowledge.pack.manifest.id]),
    ...(added?.outlines ?? []).map(({ id }) => id),
  ];
  if (ids.length === 0) return t('empty.noPack');
  if (ids.length === 1 && !isOff)
    return found === null ? t('empty.foundNothing') : t('empty.found', { found });
  const packs = new Intl.ListFormat(t.language, { type: 'disjunction' }).format(
    ids.map((id) => packTitle(views, id)),
  );
  return found === null
    ? t('empty.fitsNothing', { packs })
    : t('empty.foundButFitsNothing', { found, packs });
}
