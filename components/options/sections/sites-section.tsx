import { useId, useState } from 'preact/hooks';
import { siteRule, withSite, type SiteRule } from '../../../lib/settings/settings';
import { hostIn, writeSites } from '../../../lib/settings/site-list';
import { siteRuleText } from '../change-text';
import { FileButton } from '../../shared/file-button';
import type { SaveSettings, SectionProps } from '../options-props';
import { Section } from '../controls/section';

interface SitesSectionProps extends SectionProps {
  save: SaveSettings;
  /** The reader chose a list to be taken in. */
  onFile: (file: File) => void;
}

/** Sites with a rule of their own: never or always marked. */
export function SitesSection({ views, settings, change, save, onFile }: SitesSectionProps) {
  const { t } = views;
  const hosts = Object.entries(settings.sites).toSorted(([a], [b]) =>
    a.localeCompare(b, t.language),
  );
  const remove = (host: string, rule: SiteRule): void =>
    change((old) => withSite(old, host, null), {
      said: (now) => now('options.sites.removed', { host }),
      undo: (old) => withSite(old, host, rule),
    });
  return (
    <Section id="sites" title={t('options.sites')} lead={t('options.sites.lead')}>
      {hosts.length === 0 ? (
        <p class="none">{t('options.sites.none')}</p>
      ) : (
        <SitesTable hosts={hosts} views={views} onRemove={remove} />
      )}
      <AddSite views={views} settings={settings} change={change} />
      <div class="buttons">
        {hosts.length > 0 && (
          <button
            type="button"
            class="link"
            onClick={() => void save('pactlight-sites.txt', writeSites)}
          >
            {t('options.sites.export')}
          </button>
        )}
        <FileButton
          class="link"
          label={t('options.sites.import')}
          accept=".txt,text/plain"
          onFile={onFile}
        />
      </div>
      <p class="caption sites-format">{t('options.sites.format')}</p>
    </Section>
  );
}

interface SitesTableProps extends Pick<SectionProps, 'views'> {
  hosts: readonly (readonly [host: string, rule: SiteRule])[];
  onRemove: (host: string, rule: SiteRule) => void;
}

function SitesTable({ hosts, views: { t }, onRemove }: SitesTableProps) {
  return (
    <table class="list">
      <thead>
        <tr>
          <th scope="col">{t('options.sites.site')}</th>
          <th scope="col">{t('options.sites.rule')}</th>
          <th scope="col">
            <span class="unseen">{t('options.sites.remove')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {hosts.map(([host, rule]) => (
          <tr key={host}>
            <th scope="row">
              <bdi>{host}</bdi>
            </th>
            <td>{siteRuleText(t, rule)}</td>
            <td class="list-act">
              <button
                type="button"
                class="link"
                aria-label={t('options.sites.removeOf', { host })}
                onClick={() => onRemove(host, rule)}
              >
                {t('options.sites.remove')}
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function AddSite({ views, settings, change }: SectionProps) {
  const { t } = views;
  const id = useId();
  const [text, setText] = useState('');
  const [isBad, setBad] = useState(false);
  const add = (rule: SiteRule): void => {
    const host = hostIn(text);
    setBad(host === null);
    if (host === null) return;
    const before = siteRule(settings, host);
    change((old) => withSite(old, host, rule), {
      said: (now) => now('options.sites.set', { host, rule: siteRuleText(now, rule) }),
      undo: (old) => withSite(old, host, before),
    });
    setText('');
  };
  return (
    <form
      class="add-site"
      onSubmit={(event) => {
        event.preventDefault();
        add('never');
      }}
    >
      <label class="unseen" for={id}>
        {t('options.sites.site')}
      </label>
      <input
        id={id}
        class="field"
        value={text}
        placeholder={t('options.sites.example')}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        aria-invalid={isBad}
        aria-describedby={isBad ? `${id}-bad` : undefined}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setBad(false);
        }}
      />
      <button type="submit" class="button">
        {t('options.sites.never')}
      </button>
      <button type="button" class="button" onClick={() => add('always')}>
        {t('options.sites.always')}
      </button>
      <p class="add-bad" id={`${id}-bad`} role="alert">
        {isBad && t('options.sites.bad', { text: text.trim() })}
      </p>
    </form>
  );
}
