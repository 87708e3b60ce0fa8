import { useId } from 'preact/hooks';
import { AMOUNTS, choiceName, choiceValue } from '../../lib/settings/definitions';
import { siteRule, withMark, withSite } from '../../lib/settings/settings';
import { groupRows } from '../../lib/knowledge/views';
import { SectionHead } from '../shared/section-head';
import { SwitchButton } from '../shared/switch';
import type { PopupProps } from './popup-props';
import { useRecordContext } from '../record/record-context';
import { Segments } from './segments';
import { PackIssues, PackSwitches } from './pack-switches';
import { GroupRow } from './switch-rows';

type IssuesProps = Pick<PopupProps, 'host' | 'packs' | 'settings' | 'onChange'>;

/** What a reader may say of a site; the first leaves each page to be judged. */
const RULES = [null, 'always', 'never'] as const;

/** What is marked: by issue, by group of names, at all. */
export function Issues({ host, packs, settings, onChange }: IssuesProps) {
  const { t } = useRecordContext().views;
  const allId = useId();
  const { enabled } = settings;
  return (
    <div class="issues">
      {!enabled && (
        <p class="issues-off" role="status">
          <b>{t('empty.offAll')}.</b> {t('issues.offNote')}
        </p>
      )}
      <MarkSwitches packs={packs} settings={settings} onChange={onChange} />
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

/** A switch for each issue and each group of names. If marks are off altogether, all are off. */
function MarkSwitches({ packs = [], settings, onChange }: Omit<IssuesProps, 'host'>) {
  const { views, report } = useRecordContext();
  const { t } = views;
  const { enabled } = settings;
  return (
    <>
      <SectionHead title={t(packs.length > 0 ? 'options.packs' : 'issues.title')}>
        {report && <span class="caption issues-here">{t('issues.here')}</span>}
      </SectionHead>
      {packs.length > 0 ? (
        <PackSwitches packs={packs} settings={settings} onChange={onChange} />
      ) : (
        <PackIssues outline={null} settings={settings} onChange={onChange} />
      )}
      <div class="rule" />
      <SectionHead title={t('issues.names')} />
      <ul class="names">
        {groupRows(views, report).map((row) => (
          <GroupRow
            key={row.key}
            row={row}
            on={enabled && settings.marks[row.key] !== false}
            disabled={!enabled}
            onChange={(on) => onChange((old) => withMark(old, row.key, on))}
          />
        ))}
      </ul>
    </>
  );
}
