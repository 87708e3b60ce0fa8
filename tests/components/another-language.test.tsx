import { describe, expect, it } from 'vitest';
import type { PopupProps } from '../../components/popup/popup-props';
import { translateInto } from '../../lib/i18n/every-language';
import { expectAccessible } from './support/accessible';
import { notRelevant, show, views } from './support/show-popup';

const inJapanese = { ...views, t: translateInto('ja') };

/** What is said in a language of its own, by that language; `''` is the popup's. */
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
  ])('hears %s in the language that they are written in', async (_what, changes, words) => {
    const { container } = show({ ...changes, views: inJapanese });
    expect(container.querySelector('.popup')!.getAttribute('lang')).toBe('ja');
    expect(saidIn(container, 'en').join('\n')).toContain(words);
    await expectAccessible(container);
  });

  it('hears no other language where all is in theirs', () => {
    const { container } = show({ concept: 'arcadia' });
    const languages = [...container.querySelectorAll('[lang]')].map((element) =>
      element.getAttribute('lang'),
    );
    expect(new Set(languages)).toEqual(new Set(['en']));
  });

  it('reads found words between their own quotation marks', () => {
    const { container } = show({ page: notRelevant, views: inJapanese });
    expect(container.textContent).toContain('「Arcadia」');
    expect(container.textContent).not.toContain('“');
  });
});
