import { useId } from 'preact/hooks';

interface RadiosProps<Value extends string> {
  label: string;
  /** A second line under the label. */
  note?: string;
  value: Value;
  options: readonly { readonly value: Value; readonly label: string; readonly note?: string }[];
  onChange: (value: Value) => void;
}

/** A row of choices, of which one is taken. */
export function Radios<Value extends string>({
  label,
  note,
  value,
  options,
  onChange,
}: RadiosProps<Value>) {
  const name = useId();
  return (
    <fieldset class="row">
      <legend>
        {label}
        {note && <span class="row-note">{note}</span>}
      </legend>
      <div class="radios">
        {options.map((option) => (
          <label class="radio" key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
            {option.note && <span class="caption">{option.note}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
