import { describe, expect, it } from 'vitest';
import type { PopupProps } from '../../components/popup/popup-props';
import { translateInto } from '../../lib/i18n/every-language';
import { expectAccessible } from './support/accessible';
import { notRelevant, show, views } from './support/show-popup';

const inJapanese = { ...views, t: translateInto('ja') };

/** Texts with a `lang` attribute of this value; `''` is the popup's language. */
function saidIn(container: Element, language: string): string[] {
  return [...container.querySelectorAll(`[lang="${language}"]`)].map(
    ({ textContent }) => textContent,
  );
}

describe('a reader of another language', () => {
  it.each<[string, Partial<PopupProps>, string]>([
    ['the positions of a country', { concept: 'arcadia' }, 'Build a dam'],
    ['the positions of countries', { initialTab: 'countries' }, 'Pay once'],
    ['a disagreement', { initialTab: 'disagree' }, '?'],
    ['a role', { concept: 'ada' }, 'Minister for rivers'],
  ])('gets %s with the language of the text', async (_what, changes, words) => {
    const { container } = show({ ...changes, views: inJapanese });
    expect(container.querySelector('.popup')!.getAttribute('lang')).toBe('ja');
    expect(saidIn(container, 'en').join('\n')).toContain(words);
    await expectAccessible(container);
  });

  it('gets no other language if all texts are in theirs', () => {
    const { container } = show({ concept: 'arcadia' });
    const languages = [...container.querySelectorAll('[lang]')].map((element) =>
      element.getAttribute('lang'),
    );
    expect(new Set(languages)).toEqual(new Set(['en']));
  });

  it('gets search matches between quotation marks of their own language', () => {
    const { container } = show({ page: notRelevant, views: inJapanese });
    expect(container.textContent).toContain('「Arcadia」');
    expect(container.textContent).not.toContain('“');
  });
});
