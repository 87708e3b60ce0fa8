import { useEffect, useState } from 'preact/hooks';
import { getPinned, watchPinned } from '../../lib/browser/pinned';

/**
 * A Preact hook: the concepts whose cards are pinned, in any window of the same kind.
 *
 * @param isPrivate whether the panel is beside a private window's page
 */
export function usePinned(isPrivate: boolean): readonly string[] {
  const [pinned, setPinned] = useState<readonly string[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void getPinned(isPrivate).then((found) => isCurrent && setPinned(found));
    const stop = watchPinned(isPrivate, setPinned);
    return () => {
      isCurrent = false;
      stop();
    };
  }, [isPrivate]);
  return pinned;
}
