import { useRef } from 'preact/hooks';

interface FileButtonProps {
  label: string;
  /** The accessible name, if the label alone does not say enough. */
  name?: string;
  class: string;
  /** As for `input`: media types and file name endings. */
  accept: string;
  /** Called with the file that the reader chose. */
  onFile: (file: File) => void;
}

/** A button that lets the reader choose a file of theirs. */
export function FileButton({
  label,
  name = label,
  class: className,
  accept,
  onFile,
}: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const take = (): void => {
    const file = input.current?.files?.[0];
    if (!file) return;
    // Otherwise the same file, corrected and saved, could not be chosen again.
    input.current!.value = '';
    onFile(file);
  };
  return (
    <>
      <button
        type="button"
        class={className}
        aria-label={name}
        onClick={() => input.current?.click()}
      >
        {label}
      </button>
      <input ref={input} type="file" hidden accept={accept} aria-label={name} onChange={take} />
    </>
  );
}
