import { useRef } from 'preact/hooks';

interface OpenButtonProps {
  label: string;
  class: string;
  onOpen: (file: File) => void;
}

/** Lets the reader choose a PDF file of theirs. */
export function OpenButton({ label, class: className, onOpen }: OpenButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const take = (): void => {
    const file = input.current?.files?.[0];
    if (!file) return;
    // Else the same file, saved again, could not be chosen again.
    input.current!.value = '';
    onOpen(file);
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
        accept="application/pdf,.pdf"
        aria-label={label}
        onChange={take}
      />
    </>
  );
}
