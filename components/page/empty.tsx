import { useId, useState } from 'preact/hooks';
import type { Translate } from '../../lib/i18n/translate';
import type { Relevance } from '../../lib/matching/types';
import { withSiteOn } from '../../lib/settings/settings';
import type { PageProps } from './page-props';
import { Reasons } from './reasons';
import { RecordOverview } from '../record/overview';
import { Search } from '../record/search/search';

/** If no page is annotated: what was found, one way forward, then what can be read anyway. */
export function Empty(props: PageProps) {
  return (
    <div class="empty">
      <Search>
        <State {...props} />
        <RecordOverview />
      </Search>
    </div>
  );
}

function State({ page, host, settings, views, onChange, onAnnotateAnyway }: PageProps) {
  const { t } = views;
  if (!settings.enabled && page.state !== 'cannot') {
    return (
      <Message
        title={t('empty.offAll')}
        text={t('empty.offAllText')}
        action={t('empty.turnOn')}
        onAction={() => onChange((old) => ({ ...old, enabled: true }))}
      />
    );
  }
  switch (page.state) {
    case 'off':
      return (
        <Message
          title={t('empty.offSite')}
          text={t('empty.offSiteText', { host: host ?? '' })}
          action={t('empty.turnOnSite')}
          onAction={() => onChange((old) => withSiteOn(old, host ?? '', true))}
        />
      );
    case 'not-relevant':
      return <NotRelevant t={t} relevance={page.relevance} onAnnotateAnyway={onAnnotateAnyway} />;
    case 'cannot':
      return <Message title={t('empty.cannot')} text={t('empty.cannotText')} />;
    case 'loading':
    case 'annotated':
      return <Message title={t('empty.loading')} text={t('empty.loadingText')} />;
  }
}

interface MessageProps {
  title: string;
  text: string;
  action?: string;
  onAction?: () => void;
}

function Message({ title, text, action, onAction }: MessageProps) {
  return (
    <div role="status">
      <h2 class="empty-title serif">{title}</h2>
      <p class="empty-text">{text}</p>
      {action && (
        <div class="buttons">
          <button type="button" class="button primary" onClick={onAction}>
            {action}
          </button>
        </div>
      )}
    </div>
  );
}

interface NotRelevantProps {
  t: Translate;
  relevance: Relevance;
  onAnnotateAnyway: () => void;
}

function NotRelevant({ t, relevance, onAnnotateAnyway }: NotRelevantProps) {
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
      <p class="empty-text">
        {found.length > 0 ? t('empty.found', { found: list }) : t('empty.foundNothing')}
      </p>
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
    </div>
  );
}
