import { useId } from 'preact/hooks';
import { groupRows, issueRows, type MarkRow } from '../../../lib/knowledge/views';
import { withMark } from '../../../lib/settings/settings';
import { isNameGroup } from '../../../lib/strokes/highlight-keys';
import { Stroke } from '../../shared/stroke';
import { SwitchButton } from '../../shared/switch';
import type { SectionProps } from '../options-props';
import { Section } from '../controls/section';

/** What is marked: by issue, by group of names. */
export function IssuesSection({ views, settings, change }: SectionProps) {
  const { t } = views;
  const noteOf = (key: string): string | null =>
    isNameGroup(key) ? t(`options.group.${key}`) : null;
  const rowsOf = (rows: readonly MarkRow[]) =>
    rows.map((row) => (
      <MarkSwitch
        key={row.key}
        row={row}
        note={row.definition ?? noteOf(row.key)}
        on={settings.marks[row.key] !== false}
        onChange={(on) => change((old) => withMark(old, row.key, on))}
      />
    ));
  return (
    <Section id="issues" title={t('options.issues')} lead={t('options.issues.lead')}>
      <div class="columns">
        <div>
          <h3>{t('issues.title')}</h3>
          <ul>{rowsOf(issueRows(views, null))}</ul>
        </div>
        <div>
          <h3>{t('issues.names')}</h3>
          <ul>{rowsOf(groupRows(views, null))}</ul>
        </div>
      </div>
    </Section>
  );
}

interface MarkSwitchProps {
  row: MarkRow;
  note: string | null;
  on: boolean;
  onChange: (on: boolean) => void;
}

function MarkSwitch({ row, note, on, onChange }: MarkSwitchProps) {
  const id = useId();
  return (
    <li>
      <SwitchButton
        class={on ? 'mark-switch' : 'mark-switch off'}
        on={on}
        onChange={onChange}
        labelledBy={`${id}-name`}
        describedBy={`${id}-note`}
      >
        <Stroke mark={row.mark} size={20} off={!on} />
        <span class="mark-text">
          <span id={`${id}-name`}>{row.label}</span>
          <span class="caption" id={`${id}-note`}>
            {note}
          </span>
        </span>
      </SwitchButton>
    </li>
  );
}
