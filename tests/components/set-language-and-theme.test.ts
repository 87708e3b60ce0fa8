import { describe, expect, it } from 'vitest';
import { setLanguageAndTheme } from '../../lib/extension-page/set-language-and-theme';

describe('an extension page', () => {
  it('has the language, its direction and the theme that was chosen', () => {
    const { documentElement: root } = document;
    setLanguageAndTheme(document, { language: 'ar', direction: 'rtl' }, 'dark');
    expect([root.lang, root.dir, root.dataset['theme']]).toEqual(['ar', 'rtl', 'dark']);
    setLanguageAndTheme(document, { language: 'ja', direction: 'ltr' }, 'system');
    expect([root.lang, root.dir, root.dataset['theme']]).toEqual(['ja', 'ltr', undefined]);
  });
});
