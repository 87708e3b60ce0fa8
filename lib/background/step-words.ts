import { fill } from '../i18n/fill';
import type { ViewContext } from '../knowledge/views';
import { labelOf } from '../knowledge/views/context';
import { currentShortcuts } from '../browser/shortcuts';

/**
 * @param context the pack and the reader's language
 * @param concept whose mention the reader stepped to
 * @returns what it is and which keys open its card, with the placeholders `{place}` and `{total}`; null if the pack
 *   has no such concept
 */
export async function stepWords(context: ViewContext, concept: string): Promise<string | null> {
  const { knowledge, t } = context;
  const found = knowledge.conceptById(concept);
  if (!found) return null;
  const keys = (await currentShortcuts()).find(({ name }) => name === 'toggle-card')?.keys ?? '';
  const template = t.template(keys ? 'card.placeWithKeys' : 'card.place');
  return fill(template, {
    name: labelOf(context, concept),
    kind: t(`kind.${found.type}`).toLocaleLowerCase(t.language),
    keys,
  });
}
