import type { Translate } from '../i18n/translate';
import type { Theme } from '../settings/settings';

/**
 * Sets the language, writing direction and theme on the root element of an extension page;
 * `tokens.css` selects colours by it. Call it before the first render and after each change.
 *
 * @param theme `system` follows the reader's system
 */
export function setLanguageAndTheme(
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
