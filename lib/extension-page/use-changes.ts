import { useCallback, useState } from 'preact/hooks';
import { changeSettings, SettingsNotSavedError, type Settings } from '../settings';

/** Changes settings, and reports whether the last change was saved. */
export interface Changes {
  onChange(change: (settings: Settings) => Settings): void;
  readonly notSaved: boolean;
}

/**
 * A Preact hook for the switches of popup and panel. The changed settings arrive by
 * `watchSettings`.
 */
export function useChanges(): Changes {
  const [notSaved, setNotSaved] = useState(false);
  const onChange = useCallback((change: (settings: Settings) => Settings) => {
    changeSettings(change).then(
      () => setNotSaved(false),
      (error: unknown) => {
        if (!(error instanceof SettingsNotSavedError)) throw error;
        setNotSaved(true);
      },
    );
  }, []);
  return { onChange, notSaved };
}
