/** Drawings on a grid of 16, stroke 1.5, round ends. */
const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  back: 'M10 3.5L5.5 8l4.5 4.5',
  forward: 'M6 3.5L10.5 8 6 12.5',
  down: 'M3.5 6L8 10.5 12.5 6',
  question: 'M5.6 5.8a2.4 2.4 0 1 1 3.7 2c-.8.5-1.3 1-1.3 1.9M8 12.4h.01',
  copy: 'M11.5 5.5v-2a1 1 0 0 0-1-1h-7a1 1 0 0 0-1 1v7a1 1 0 0 0 1 1h2M6.5 5.5h6a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-6a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1z',
  done: 'M3 8.5l3.5 3.5L13 4.5',
  pin: 'M6 2.5h4M6.5 2.5v4L5 9h6L9.5 6.5v-4M8 9v4.5',
  grip: 'M6 4h.01M10 4h.01M6 8h.01M10 8h.01M6 12h.01M10 12h.01',
  fold: 'M3.5 8h9',
  plus: 'M3.5 8h9M8 3.5v9',
  open: 'M4.5 11.5l7-7M6 4.5h5.5V10',
  unequal: 'M4.5 6.5h7M4.5 9.5h7M10 4.2l-4 7.6',
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.4 10.4L13.5 13.5',
  timeline:
    'M4 1.5v2.4M4 7.1v1.8M4 12.1v2.4M4 3.9a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2zM4 8.9a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2zM8.5 5.5h6M8.5 10.5h4',
  up: 'M3.5 10L8 5.5l4.5 4.5',
  follow: 'M8 2.5v11M5 5.5l3-3 3 3M5 10.5l3 3 3-3',
  panel: 'M2.5 3.5h11v9h-11zM9.5 3.5v9',
  sliders:
    'M1.5 5h6.6M12.4 5h2.1M1.5 11h2.1M7.9 11h6.6M10.25 2.9a2.1 2.1 0 1 1 0 4.2 2.1 2.1 0 0 1 0-4.2zM5.75 8.9a2.1 2.1 0 1 1 0 4.2 2.1 2.1 0 0 1 0-4.2z',
} as const;

export type IconName = keyof typeof PATHS;

interface IconProps {
  name: IconName;
  size?: number;
}

/** A drawing beside words or in a named button; never the only thing that says what it does. */
export function Icon({ name, size = 16 }: IconProps) {
  return (
    <svg
      class={`icon icon-${name}`}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}

/** ≠ in a ring: articles disagree. */
export function DisagreeIcon() {
  return (
    <span class="disagree-icon">
      <Icon name="unequal" size={14} />
    </span>
  );
}
