import { useId } from 'preact/hooks';
import { siteRule, withSiteOn } from '../../lib/settings/settings';
import { Icon } from '../shared/icon';
import { SwitchButton } from '../shared/switch';
import { Logo } from '../shared/logo';
import type { PageProps } from './page-props';

/** Mark and name; the switch for this site, if there is one to switch. */
export function SiteHead(props: PageProps) {
  const { host, page, settings, views, onOpenPanel, panelIn, onOpenOptions } = props;
  const { t } = views;
  const switchable =
    host !== null && settings.enabled && page.state !== 'cannot' && page.state !== 'not-relevant';
  return (
    <header class="popup-head">
      <Logo />
      <h1 class="popup-name">{t('name')}</h1>
      {switchable ? (
        <SiteSwitch {...props} host={host} />
      ) : (
        <span class="popup-host">{page.state === 'not-relevant' && <bdi>{host}</bdi>}</span>
      )}
      {onOpenPanel && (
        <button
          type="button"
          class="icon-button"
          title={t(panelIn === 'tab' ? 'popup.list' : 'popup.panel')}
          onClick={onOpenPanel}
        >
          <Icon name="panel" />
        </button>
      )}
      {onOpenOptions && (
        <button
          type="button"
          class="icon-button"
          title={t('popup.options')}
          onClick={onOpenOptions}
        >
          <Icon name="sliders" />
        </button>
      )}
    </header>
  );
}

const STATES = { never: 'popup.offFor', always: 'popup.alwaysFor' } as const;

function SiteSwitch({ host, settings, views, onChange }: PageProps & { host: string }) {
  const id = useId();
  const rule = siteRule(settings, host);
  const on = rule !== 'never';
  const key = rule === null ? 'popup.onFor' : STATES[rule];
  return (
    <SwitchButton
      class="popup-host switch-button"
      on={on}
      onChange={(wanted) => onChange((old) => withSiteOn(old, host, wanted))}
      labelledBy={id}
    >
      <bdi id={id}>{views.t(key, { host })}</bdi>
    </SwitchButton>
  );
}
