import { useEffect, useState } from 'preact/hooks';
import { offered } from '../../lib/browser/offered';
import { sendToBackground } from '../../lib/messages';
import { onLookUp } from '../../lib/messages/look-ups';

/** What the reader looked up in the panel's window; a new object for each look-up. */
export interface LookedUp {
  readonly words: string;
}

/** A Preact hook: the last look-up from the context menu, also one before the panel opened. */
export function useLookUp(): LookedUp | null {
  const [lookUp, setLookUp] = useState<LookedUp | null>(null);
  useEffect(() => {
    const ask = async (): Promise<void> => {
      const id = (await offered().windows?.getCurrent())?.id;
      const words =
        id === undefined ? null : await sendToBackground({ type: 'look-up-wanted', window: id });
      if (words !== null) setLookUp({ words });
    };
    void ask();
    return onLookUp(() => void ask());
  }, []);
  return lookUp;
}
