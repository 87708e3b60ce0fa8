import { useId, useState } from 'preact/hooks';
import type { Translate } from '../../../../lib/i18n/translate';
import {
  PACK_PAGES,
  type PackChoice,
  type PackPages as Pages,
} from '../../../../lib/settings/settings';
import { hostIn } from '../../../../lib/settings/site-list';
import type { ListedPack } from './packs-props';

interface PackPagesProps {
  t: Translate;
  pack: ListedPack;
  choice: PackChoice;
  onChange: (change: Partial<PackChoice>) => void;
}

/** On which pages a pack marks. */
export function PackPages({ t, pack, choice, onChange }: PackPagesProps) {
  const id = useId();
  return (
    <div class="pack-pages">
      <label for={id}>{t('options.packs.pages')}</label>
      <select
        class="field choice"
        id={id}
        aria-label={t('options.packs.pagesOf', { pack: pack.title })}
        value={choice.pages}
        disabled={!choice.on}
        onChange={(event) => onChange({ pages: event.currentTarget.value as Pages })}
      >
        {PACK_PAGES.map((pages) => (
          <option key={pages} value={pages}>
            {t(`options.packs.pages.${pages}`)}
          </option>
        ))}
      </select>
      {choice.pages === 'sites' && choice.on && (
        <PackSites t={t} sites={choice.sites} onChange={(sites) => onChange({ sites })} />
      )}
    </div>
  );
}

interface PackSitesProps {
  t: Translate;
  sites: readonly string[];
  onChange: (sites: string[]) => void;
}

/** The sites of a pack, one on a line. */
function PackSites({ t, sites, onChange }: PackSitesProps) {
  const id = useId();
  const [bad, setBad] = useState<string | null>(null);
  const take = (text: string): void => {
    const lines = text.split(/[\s,;]+/).filter((line) => line !== '');
    setBad(lines.find((line) => hostIn(line) === null) ?? null);
    onChange([...new Set(lines.flatMap((line) => hostIn(line) ?? []))]);
  };
  return (
    <div class="pack-sites">
      <label for={id}>{t('options.packs.sites')}</label>
      <textarea
        id={id}
        class="field"
        rows={Math.min(6, Math.max(2, sites.length + 1))}
        spellcheck={false}
        autocapitalize="none"
        placeholder={t('options.sites.example')}
        aria-invalid={bad !== null}
        aria-describedby={`${id}-note`}
        defaultValue={sites.join('\n')}
        onChange={(event) => take(event.currentTarget.value)}
      />
      <p class="caption" id={`${id}-note`} role={bad === null ? undefined : 'alert'}>
        {bad === null
          ? t(sites.length === 0 ? 'options.packs.noSites' : 'options.packs.sitesNote')
          : t('options.sites.bad', { text: bad })}
      </p>
    </div>
  );
}
