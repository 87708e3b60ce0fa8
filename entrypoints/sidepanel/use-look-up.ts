import { useEffect, useState } from 'preact/hooks';
import { offered } from '../../lib/browser/offered';
import { sendToBackground } from '../../lib/messages';
import { onLookUp } from '../../lib/messages/look-ups';

/** What the reader looked up in the panel's window; a new object for each time. */
export interface LookedUp {
  readonly words: string;
}

/** A Preact hook: what was looked up from the context menu, before the panel opened or since. */
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
