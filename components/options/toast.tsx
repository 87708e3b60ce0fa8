import type { Translate } from '../../lib/i18n/translate';
import type { Settings } from '../../lib/settings/settings';

/** What was done, and what takes it back. */
export interface ToastText {
  /** In the reader's language, which the change itself may have been of. */
  readonly said: (t: Translate) => string;
  readonly undo?: (settings: Settings) => Settings;
  /** What takes it back if it is more than a setting. */
  readonly takeBack?: () => Promise<void>;
}

interface ToastProps {
  t: Translate;
  toast: (ToastText & { readonly isError?: boolean }) | null;
  onUndo: () => void;
}

/** One line at the foot of the window; it stays until the next is said. */
export function Toast({ t, toast, onUndo }: ToastProps) {
  return (
    <div
      class={toast?.isError ? 'toast error' : 'toast'}
      role={toast?.isError ? 'alert' : 'status'}
      data-shown={toast ? '' : undefined}
    >
      {toast && <span>{toast.said(t)}</span>}
      {(toast?.undo ?? toast?.takeBack) && (
        <button type="button" class="toast-undo" onClick={onUndo}>
          {t('options.undo')}
        </button>
      )}
    </div>
  );
}
