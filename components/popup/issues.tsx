import { useId } from 'preact/hooks';
import { AMOUNTS, siteRule, withMark, withSite } from '../../lib/settings/settings';
import { groupRows, issueRows, type MarkRow } from '../../lib/knowledge/views';
import { Icon } from '../shared/icon';
import { Stroke } from '../shared/stroke';
import { SwitchKnob } from '../shared/switch';
import type { PopupProps } from './popup-props';
import { usePopupContext } from './popup-context';

type IssuesProps = Pick<PopupProps, 'host' | 'settings' | 'onChange'>;

/** What a reader may say of a site; the first leaves each page to be judged. */
const RULES = [null, 'always', 'never'] as const;

/** What is marked: by issue, by group of names, at all. */
export function Issues({ host, settings, onChange }: IssuesProps) {
  const { views, report, openIssue } = usePopupContext();
  const { t } = views;
  const allId = useId();
  const amountId = useId();
  const siteId = useId();
  const isOn = (key: string): boolean => settings.marks[key] !== false;
  const turn = (key: string) => (on: boolean) => onChange((old) => withMark(old, key, on));
  return (
    <div class="issues">
      <div class="section-head">
        <h3>{t('issues.title')}</h3>
        {report && <span class="caption issues-here">{t('issues.here')}</span>}
      </div>
      <ul>
        {issueRows(views, report).map((row) => (
          <SwitchRow key={row.key} row={row} on={isOn(row.key)} onChange={turn(row.key)} onOpen={() => openIssue(row.key)} />
        ))}
      </ul>
      <div class="rule" />
      <div class="section-head">
        <h3>{t('issues.names')}</h3>
      </div>
      <ul class="names">
        {groupRows(views, report).map((row) => (
          <SwitchRow key={row.key} row={row} on={isOn(row.key)} onChange={turn(row.key)} />
        ))}
      </ul>
      <div class="rule" />
      <div class="section-head wraps">
        <h3 id={amountId}>{t('issues.amount')}</h3>
        <div class="segments" role="group" aria-labelledby={amountId}>
          {AMOUNTS.map((amount) => (
            <button key={amount} type="button" aria-pressed={settings.amount === amount} onClick={() => onChange((old) => ({ ...old, amount }))}>
              {t(`issues.amount.${amount}`)}
            </button>
          ))}
        </div>
      </div>
      {host !== null && (
        <div class="section-head wraps">
          <h3 id={siteId}>{t('issues.site', { host })}</h3>
          <div class="segments" role="group" aria-labelledby={siteId}>
            {RULES.map((rule) => (
              <button key={rule} type="button" aria-pressed={siteRule(settings, host) === rule} onClick={() => onChange((old) => withSite(old, host, rule))}>
                {t(`issues.site.${rule ?? 'judged'}`)}
              </button>
            ))}
          </div>
        </div>
      )}
      <button type="button" role="switch" class="all-marks" aria-checked={settings.enabled} aria-labelledby={allId} onClick={() => onChange((old) => ({ ...old, enabled: !settings.enabled }))}>
        <span id={allId}>{t('issues.all')}</span>
        <SwitchKnob on={settings.enabled} />
      </button>
    </div>
  );
}

interface SwitchRowProps {
  row: MarkRow;
  on: boolean;
  onChange: (on: boolean) => void;
  /** Left out: there is nothing more to read. */
  onOpen?: () => void;
}

function SwitchRow({ row, on, onChange, onOpen }: SwitchRowProps) {
  const { t } = usePopupContext().views;
  const id = useId();
  return (
    <li class="switch-line">
      <button
        type="button"
        role="switch"
        class={on ? 'switch-row' : 'switch-row off'}
        aria-checked={on}
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-more`}
        onClick={() => onChange(!on)}
      >
        <Stroke mark={row.mark} size={20} off={!on} />
        <span class="switch-text">
          <span id={`${id}-name`}>{row.label}</span>
          {row.definition !== null && <span class="caption">{row.definition}</span>}
        </span>
        <span class="row-count" aria-hidden="true">
          {row.count}
        </span>
        <span class="unseen" id={`${id}-more`}>
          {row.definition} {row.count !== null && `${t('issues.here')}: ${row.count}`}
        </span>
        <SwitchKnob on={on} />
      </button>
      {onOpen && (
        <button type="button" class="icon-button" aria-label={t('issues.read', { issue: row.label })} title={t('issues.read', { issue: row.label })} data-issue={row.key} onClick={onOpen}>
          <Icon name="forward" />
        </button>
      )}
    </li>
  );
}
