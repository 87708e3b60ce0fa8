import { fill } from '../i18n/fill';
import type { ViewContext } from '../knowledge/views';
import { kindOf, labelOf } from '../knowledge/views/context';
import { currentShortcuts } from '../browser/shortcuts';

/**
 * @param context the pack and the reader's language
 * @param concept of the mention to which the reader stepped
 * @returns the announcement: the concept's name and kind, and the keys that open its card, with the
 *   placeholders `{place}` and `{total}`; null if the pack has no such concept
 */
export async function stepWords(context: ViewContext, concept: string): Promise<string | null> {
  const { knowledge, t } = context;
  const found = knowledge.conceptById(concept);
  if (!found) return null;
  const keys = (await currentShortcuts()).find(({ name }) => name === 'toggle-card')?.keys ?? '';
  const template = t.template(keys ? 'card.placeWithKeys' : 'card.place');
  return fill(template, {
    name: labelOf(context, concept),
    kind: kindOf(context, found).toLocaleLowerCase(t.language),
    keys,
  });
}
