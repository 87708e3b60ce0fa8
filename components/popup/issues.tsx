import { useId } from 'preact/hooks';
import { AMOUNTS, choiceName, choiceValue } from '../../lib/settings/definitions';
import { siteRule, withMark, withSite } from '../../lib/settings/settings';
import { groupRows, issueRows, type MarkRow } from '../../lib/knowledge/views';
import { SectionHead } from '../shared/section-head';
import { Stroke } from '../shared/stroke';
import { SwitchButton } from '../shared/switch';
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
      <SectionHead title={t('issues.title')}>
        {report && <span class="caption issues-here">{t('issues.here')}</span>}
      </SectionHead>
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
      <SectionHead title={t('issues.names')} />
      <ul class="names">
        {groupRows(views, report).map((row) => (
          <GroupRow key={row.key} row={row} {...switchOf(row.key)} />
        ))}
      </ul>
      <div class="rule" />
      <Segments
        title={choiceName(t, 'amount')}
        options={AMOUNTS.map((amount) => ({
          label: choiceValue(t, 'amount', amount),
          isChosen: settings.amount === amount,
          onChoose: () => onChange((old) => ({ ...old, amount })),
        }))}
        disabled={!enabled}
      />
      {host !== null && (
        <Segments
          title={t('issues.site', { host })}
          options={RULES.map((rule) => ({
            label: t(`issues.site.${rule ?? 'judged'}`),
            isChosen: siteRule(settings, host) === rule,
            onChoose: () => onChange((old) => withSite(old, host, rule)),
          }))}
          disabled={!enabled}
        />
      )}
      <SwitchButton
        class="all-marks"
        on={enabled}
        onChange={(on) => onChange((old) => ({ ...old, enabled: on }))}
        labelledBy={allId}
      >
        <span id={allId}>{t('issues.all')}</span>
      </SwitchButton>
    </div>
  );
}

interface SegmentsProps {
  title: string;
  options: readonly {
    readonly label: string;
    readonly isChosen: boolean;
    readonly onChoose: () => void;
  }[];
  disabled: boolean;
}

/** A title, and a few choices side by side. */
function Segments({ title, options, disabled }: SegmentsProps) {
  const id = useId();
  return (
    <SectionHead title={title} id={id} wraps>
      <div class="segments" role="group" aria-labelledby={id}>
        {options.map(({ label, isChosen, onChoose }) => (
          <button
            key={label}
            type="button"
            disabled={disabled}
            aria-pressed={isChosen}
            onClick={onChoose}
          >
            {label}
          </button>
        ))}
      </div>
    </SectionHead>
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
      <SwitchButton
        class="switch-alone"
        on={on}
        onChange={onChange}
        labelledBy={id}
        describedBy={`${id}-count`}
        disabled={disabled}
      >
        <Count row={row} id={`${id}-count`} />
      </SwitchButton>
    </li>
  );
}

/** A group of names, and the switch of its marks. */
function GroupRow({ row, on, disabled, onChange }: SwitchRowProps) {
  const id = useId();
  return (
    <li class={on ? 'switch-line' : 'switch-line off'}>
      <SwitchButton
        class="switch-row"
        on={on}
        onChange={onChange}
        labelledBy={id}
        describedBy={`${id}-count`}
        disabled={disabled}
      >
        <Stroke mark={row.mark} size={20} off={!on} />
        <span class="switch-text" id={id}>
          {row.label}
        </span>
        <Count row={row} id={`${id}-count`} />
      </SwitchButton>
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
