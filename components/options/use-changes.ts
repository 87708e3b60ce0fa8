import { useState } from 'preact/hooks';
import type { Change, OptionsProps } from './options-props';
import type { ToastText } from './toast';

/** A Preact hook: saves changes, says in a toast what became of the last, and undoes it on request. */
export function useChanges(onChange: OptionsProps['onChange']) {
  const [toast, setToast] = useState<(ToastText & { isError?: boolean }) | null>(null);
  const change: Change = (to, done) => {
    onChange(to).then(
      () => setToast(done ?? null),
      () => setToast({ said: (now) => now('notSaved'), isError: true }),
    );
  };
  const undo = (): void => {
    const undone: ToastText = { said: (now) => now('options.undone') };
    if (toast?.undo) change(toast.undo, undone);
    else
      toast?.takeBack?.().then(
        () => setToast(undone),
        () => setToast({ said: (now) => now('notSaved'), isError: true }),
      );
  };
  return { toast, setToast, change, undo };
}
