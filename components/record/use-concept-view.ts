import { useEffect, useMemo, useState } from 'preact/hooks';
import { cardView, type CardView } from '../../lib/knowledge/views';
import { useRecordContext } from './record-context';

/**
 * A Preact hook: what is known of a concept of any pack. Those of added packs are asked for, as their
 * packs are not loaded here.
 *
 * @returns null if no pack has the concept; undefined until that is known
 */
export function useConceptView(concept: string): CardView | null | undefined {
  const { views, askView } = useRecordContext();
  const own = useMemo(() => cardView(views, concept), [views, concept]);
  const [answer, setAnswer] = useState<{ of: string; view: CardView | null } | null>(null);
  useEffect(() => {
    if (own || !askView) return undefined;
    let isCurrent = true;
    const take = (view: CardView | null): void => {
      if (isCurrent) setAnswer({ of: concept, view });
    };
    askView(concept).then(take, () => take(null));
    return () => {
      isCurrent = false;
    };
  }, [own, askView, concept]);
  if (own || !askView) return own;
  return answer?.of === concept ? answer.view : undefined;
}
