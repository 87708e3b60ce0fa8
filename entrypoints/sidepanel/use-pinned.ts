import { useEffect, useState } from 'preact/hooks';
import { getPinned, watchPinned } from '../../lib/browser/pinned';

/** A Preact hook: the concepts whose cards are pinned, whichever window they were pinned in. */
export function usePinned(): readonly string[] {
  const [pinned, setPinned] = useState<readonly string[]>([]);
  useEffect(() => {
    void getPinned().then(setPinned);
    return watchPinned(setPinned);
  }, []);
  return pinned;
}
