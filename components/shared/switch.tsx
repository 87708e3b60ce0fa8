import type { ComponentChildren } from 'preact';

interface SwitchButtonProps {
  class: string;
  on: boolean;
  onChange: (on: boolean) => void;
  /** Ids of what names the switch and of what says more of it. */
  labelledBy: string;
  describedBy?: string;
  disabled?: boolean;
  children: ComponentChildren;
}

/** A switch: its label, then whether it is on. */
export function SwitchButton({
  class: className,
  on,
  onChange,
  labelledBy,
  describedBy,
  disabled,
  children,
}: SwitchButtonProps) {
  return (
    <button
      type="button"
      role="switch"
      class={className}
      aria-checked={on}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      disabled={disabled}
      onClick={() => onChange(!on)}
    >
      {children}
      <SwitchKnob on={on} />
    </button>
  );
}

/** How a switch looks, 32x18. */
export function SwitchKnob({ on }: { on: boolean }) {
  return (
    <span class={on ? 'switch on' : 'switch'} aria-hidden="true">
      <span />
    </span>
  );
}
