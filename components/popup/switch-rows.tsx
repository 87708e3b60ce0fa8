import { useId } from 'preact/hooks';
import type { MarkRow } from '../../lib/knowledge/views';
import { useRecordContext } from '../record/record-context';
import { Stroke } from '../shared/stroke';
import { SwitchButton } from '../shared/switch';

interface SwitchRowProps {
  row: MarkRow;
  on: boolean;
  disabled: boolean;
  onChange: (on: boolean) => void;
}

/** An issue: its name leads to all that is said on it, its switch turns its marks off and on. */
export function IssueRow({
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
export function GroupRow({ row, on, disabled, onChange }: SwitchRowProps) {
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
