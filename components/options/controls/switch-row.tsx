import { useId } from 'preact/hooks';
import { SwitchButton } from '../../shared/switch';

interface SwitchRowProps {
  label: string;
  /** A second line under the label. */
  note: string;
  on: boolean;
  onChange: (on: boolean) => void;
}

/** A row with one switch; the whole row is the target. */
export function SwitchRow({ label, note, on, onChange }: SwitchRowProps) {
  const id = useId();
  return (
    <SwitchButton
      class="row row-pair row-switch"
      on={on}
      onChange={onChange}
      labelledBy={id}
      describedBy={`${id}-note`}
    >
      <span>
        <span id={id}>{label}</span>
        <span class="row-note" id={`${id}-note`}>
          {note}
        </span>
      </span>
    </SwitchButton>
  );
}
