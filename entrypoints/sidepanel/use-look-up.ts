import { useEffect, useState } from 'preact/hooks';
import { offered } from '../../lib/browser/offered';
import { tellBackground } from '../../lib/messages';
import { hearLookUps } from '../../lib/messages/look-ups';

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
        id === undefined ? null : await tellBackground({ type: 'look-up-wanted', window: id });
      if (words !== null) setLookUp({ words });
    };
    void ask();
    return hearLookUps(() => void ask());
  }, []);
  return lookUp;
}
