import { useId } from 'preact/hooks';

interface ChoiceProps<Value extends string> {
  label: string;
  /** A second line under the label. */
  note: string;
  value: Value;
  options: readonly {
    readonly value: Value;
    readonly label: string;
    readonly lang?: string | undefined;
  }[];
  onChange: (value: Value) => void;
}

/** A list to choose one of many from. */
export function Choice<Value extends string>({
  label,
  note,
  value,
  options,
  onChange,
}: ChoiceProps<Value>) {
  const id = useId();
  return (
    <div class="row row-pair row-choice">
      <label for={id}>
        {label}
        <span class="row-note" id={`${id}-note`}>
          {note}
        </span>
      </label>
      <select
        class="field choice"
        id={id}
        aria-describedby={`${id}-note`}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value as Value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
