import type { Translate } from '../../../../../lib/i18n/translate';

/** As many names as two lines hold. */
const MOST_NAMES = 8;

/**
 * @param names some of them, or all
 * @param count how many there are
 * @returns the first ones in one line, and how many more there are
 */
export function listed(t: Translate, names: readonly string[], count = names.length): string {
  const shown = names.slice(0, MOST_NAMES);
  const more = count - shown.length;
  const all = more > 0 ? [...shown, t('options.packs.more', { count: more })] : shown;
  return new Intl.ListFormat(t.language, { type: 'unit', style: 'short' }).format(all);
}
