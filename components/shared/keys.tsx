interface KeysProps {
  /** As the browser writes them: `Alt+Shift+J`; Macs write them without `+`. */
  keys: string;
}

/** A chord, each key in a frame of its own. */
export function Keys({ keys }: KeysProps) {
  return (
    <span class="keys" dir="ltr">
      {keys.split('+').map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
