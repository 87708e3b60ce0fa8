import type { Translate } from '../i18n/translate';
import type { Theme } from '../settings/settings';

/**
 * Gives one of the extension's own pages the reader's language, its direction, and the theme chosen
 * (tokens.css reads it from there). Call it before the first render and after each change.
 *
 * @param theme `system` leaves light or dark to the reader's system
 */
export function dressDocument(
  document: Document,
  t: Pick<Translate, 'language' | 'direction'>,
  theme: Theme,
): void {
  const root = document.documentElement;
  root.lang = t.language;
  root.dir = t.direction;
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
}
