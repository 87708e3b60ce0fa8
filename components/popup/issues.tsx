import { useId } from 'preact/hooks';
import { AMOUNTS, siteRule, withMark, withSite } from '../../lib/settings/settings';
import { groupRows, issueRows, type MarkRow } from '../../lib/knowledge/views';
import { Stroke } from '../shared/stroke';
import { SwitchKnob } from '../shared/switch';
import type { PopupProps } from './popup-props';
import { useRecordContext } from '../record/record-context';

type IssuesProps = Pick<PopupProps, 'host' | 'settings' | 'onChange'>;

/** What a reader may say of a site; the first leaves each page to be judged. */
const RULES = [null, 'always', 'never'] as const;

/** What is marked: by issue, by group of names, at all. */
export function Issues({ host, settings, onChange }: IssuesProps) {
  const { views, report, openIssue } = useRecordContext();
  const { t } = views;
  const allId = useId();
  const amountId = useId();
  const siteId = useId();
  const { enabled } = settings;
  /** Off altogether, nothing is marked, whatever else is chosen. */
  const switchOf = (key: string) => ({
    on: enabled && settings.marks[key] !== false,
    disabled: !enabled,
    onChange: (on: boolean) => onChange((old) => withMark(old, key, on)),
  });
  return (
    <div class="issues">
      {!enabled && (
        <p class="issues-off" role="status">
          <b>{t('empty.offAll')}.</b> {t('issues.offNote')}
        </p>
      )}
      <div class="section-head">
        <h3>{t('issues.title')}</h3>
        {report && <span class="caption issues-here">{t('issues.here')}</span>}
      </div>
      <ul>
        {issueRows(views, report).map((row) => (
          <IssueRow
            key={row.key}
            row={row}
            {...switchOf(row.key)}
            onOpen={() => openIssue(row.key)}
          />
        ))}
      </ul>
      <div class="rule" />
      <div class="section-head">
        <h3>{t('issues.names')}</h3>
      </div>
      <ul class="names">
        {groupRows(views, report).map((row) => (
          <GroupRow key={row.key} row={row} {...switchOf(row.key)} />
        ))}
      </ul>
      <div class="rule" />
      <div class="section-head wraps">
        <h3 id={amountId}>{t('issues.amount')}</h3>
        <div class="segments" role="group" aria-labelledby={amountId}>
          {AMOUNTS.map((amount) => (
            <button
              key={amount}
              type="button"
              disabled={!enabled}
              aria-pressed={settings.amount === amount}
              onClick={() => onChange((old) => ({ ...old, amount }))}
            >
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
              <button
                key={rule}
                type="button"
                disabled={!enabled}
                aria-pressed={siteRule(settings, host) === rule}
                onClick={() => onChange((old) => withSite(old, host, rule))}
              >
                {t(`issues.site.${rule ?? 'judged'}`)}
              </button>
            ))}
          </div>
        </div>
      )}
      <button
        type="button"
        role="switch"
        class="all-marks"
        aria-checked={enabled}
        aria-labelledby={allId}
        onClick={() => onChange((old) => ({ ...old, enabled: !enabled }))}
      >
        <span id={allId}>{t('issues.all')}</span>
        <SwitchKnob on={enabled} />
      </button>
    </div>
  );
}

interface SwitchRowProps {
  row: MarkRow;
  on: boolean;
  disabled: boolean;
  onChange: (on: boolean) => void;
}

/** An issue: its name leads to all that is said on it, its switch turns its marks off and on. */
function IssueRow({
  row,
  on,
  disabled,
  onChange,
  onOpen,
}: SwitchRowProps & { onOpen: () => void }) {
  const { t } = useRecordContext().views;
  const id = useId();
  return (
    <li class={on ? 'switch-line' : 'switch-line off'}>
      <button
        type="button"
        class="switch-row"
        title={t('issues.read', { issue: row.label })}
        data-issue={row.key}
        onClick={onOpen}
      >
        <Stroke mark={row.mark} size={20} off={!on} />
        <span class="switch-text">
          <span>
            <span id={id} class="link">
              {row.label}
            </span>
          </span>
          {row.definition !== null && <span class="caption">{row.definition}</span>}
        </span>
      </button>
      <button
        type="button"
        role="switch"
        class="switch-alone"
        aria-checked={on}
        aria-labelledby={id}
        aria-describedby={`${id}-count`}
        disabled={disabled}
        onClick={() => onChange(!on)}
      >
        <Count row={row} id={`${id}-count`} />
        <SwitchKnob on={on} />
      </button>
    </li>
  );
}

/** A group of names, and the switch of its marks. */
function GroupRow({ row, on, disabled, onChange }: SwitchRowProps) {
  const id = useId();
  return (
    <li class={on ? 'switch-line' : 'switch-line off'}>
      <button
        type="button"
        role="switch"
        class="switch-row"
        aria-checked={on}
        aria-labelledby={id}
        aria-describedby={`${id}-count`}
        disabled={disabled}
        onClick={() => onChange(!on)}
      >
        <Stroke mark={row.mark} size={20} off={!on} />
        <span class="switch-text" id={id}>
          {row.label}
        </span>
        <Count row={row} id={`${id}-count`} />
        <SwitchKnob on={on} />
      </button>
    </li>
  );
}

/** How often the page names it. */
function Count({ row: { count }, id }: { row: MarkRow; id: string }) {
  const { t } = useRecordContext().views;
  return (
    <>
      <span class="row-count" aria-hidden="true">
        {count}
      </span>
      <span class="unseen" id={id}>
        {count !== null && `${t('issues.here')}: ${count}`}
      </span>
    </>
  );
}
