import { useRecordContext } from './record-context';

interface FoldButtonProps {
  open: boolean;
  onToggle: () => void;
  /** What unfolds: "All 12", "6 earlier". */
  label: string;
  /** The list, for whom the place does not tell. */
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
