import { describe, expect, it } from 'vitest';
import { dressDocument } from '../../lib/extension-page/dress-document';

describe('an extension page', () => {
  it('has the language, its direction and the theme that was chosen', () => {
    const { documentElement: root } = document;
    dressDocument(document, { language: 'ar', direction: 'rtl' }, 'dark');
    expect([root.lang, root.dir, root.dataset['theme']]).toEqual(['ar', 'rtl', 'dark']);
    dressDocument(document, { language: 'ja', direction: 'ltr' }, 'system');
    expect([root.lang, root.dir, root.dataset['theme']]).toEqual(['ja', 'ltr', undefined]);
  });
});
