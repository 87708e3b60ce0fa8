import { useId } from 'preact/hooks';
import { SectionHead } from '../shared/section-head';

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
export function Segments({ title, options, disabled }: SegmentsProps) {
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
