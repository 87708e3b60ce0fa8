interface SwitchKnobProps {
  on: boolean;
}

/** How a switch looks, 32x18; the button around it is the switch. */
export function SwitchKnob({ on }: SwitchKnobProps) {
  return (
    <span class={on ? 'switch on' : 'switch'} aria-hidden="true">
      <span />
    </span>
  );
}
