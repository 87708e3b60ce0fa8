import { useRef } from 'preact/hooks';

interface FileButtonProps {
  label: string;
  class: string;
  /** As `input` has it. */
  accept: string;
  /** Called with the name and the text of the file that the reader chose. */
  onFile: (name: string, text: string) => void;
}

/** A button that lets the reader choose a file of theirs. */
export function FileButton({ label, class: className, accept, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const read = async (): Promise<void> => {
    const file = input.current?.files?.[0];
    if (!file) return;
    const text = await file.text();
    // Else the same file, mended, could not be chosen again.
    if (input.current) input.current.value = '';
    onFile(file.name, text);
  };
  return (
    <>
      <button type="button" class={className} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        aria-label={label}
        onChange={() => void read()}
      />
    </>
  );
}
