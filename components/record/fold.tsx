import { useState } from 'preact/hooks';
import { useRecordContext } from './record-context';

/**
 * A Preact hook: whether a list is unfolded. The record browser keeps it, so that the
 * reader finds the list as they left it.
 *
 * @param name of the list, unique in the whole record browser
 */
export function useFold(name: string): [open: boolean, toggle: () => void] {
  const { kept, changed } = useRecordContext();
  const [open, setOpen] = useState(kept.unfolded.has(name));
  const toggle = (): void => {
    if (open) kept.unfolded.delete(name);
    else kept.unfolded.add(name);
    setOpen(!open);
    changed();
  };
  return [open, toggle];
}

interface FoldButtonProps {
  open: boolean;
  onToggle: () => void;
  /** What unfolds: "All 12", "6 earlier". */
  label: string;
  /** The list's name, for screen readers: the button does not say which list it unfolds. */
  of?: string;
}

/** Unfolds a list, and folds it again. */
export function FoldButton({ open, onToggle, label, of }: FoldButtonProps) {
  const { t } = useRecordContext().views;
  return (
    <button type="button" class="fold caption" aria-expanded={open} onClick={onToggle}>
      <span class="link">{open ? t('page.fewer') : label}</span>
      {of !== undefined && <span class="unseen"> ({of})</span>}
    </button>
  );
}
