import { useId } from 'preact/hooks';
import { SwitchKnob } from '../../shared/switch';

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
    <button
      type="button"
      role="switch"
      class="row row-pair row-switch"
      aria-checked={on}
      aria-labelledby={id}
      aria-describedby={`${id}-note`}
      onClick={() => onChange(!on)}
    >
      <span>
        <span id={id}>{label}</span>
        <span class="row-note" id={`${id}-note`}>
          {note}
        </span>
      </span>
      <SwitchKnob on={on} />
    </button>
  );
}
