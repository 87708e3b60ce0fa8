import { useState } from 'preact/hooks';
import { useRecordContext } from './record-context';

/**
 * A Preact hook: whether a list is unfolded. The popup keeps it, so that the way back finds the
 * list as it was.
 *
 * @param name of the list, its own in the whole popup
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
