import { describe, expect, it } from 'vitest';
import { cardView } from '../../../lib/knowledge/views';
import { showCard } from '../support/show-card';
import { context } from './small-card';

describe('a hostile pack', () => {
  it('cannot make a link run script', () => {
    const view = cardView(context, 'ada')!;
    const [group] = view.groups;
    const [statement] = group!.statements;
    const chip = { ...statement!.chip, href: 'javascript:alert(1)' };
    const { card } = showCard('ada', {
      view: { ...view, groups: [{ ...group!, statements: [{ ...statement!, chip }] }] },
    });
    expect(card.querySelector('.chip')!.hasAttribute('href')).toBe(false);
  });

  it('can draw only shapes', () => {
    const view = cardView(context, 'arcadia')!;
    const flag = {
      viewBox: '0 0 3 2',
      shapes: [
        ['script', {}],
        ['foreignObject', {}],
        ['image', { href: 'https://x.example' }],
        ['path', { d: 'M0 0' }],
      ] as never,
    };
    const { card } = showCard('arcadia', { view: { ...view, flag } });
    expect([...card.querySelectorAll('.flag svg > *')].map(({ tagName }) => tagName)).toEqual([
      'path',
    ]);
  });

  it('cannot put markup into text', () => {
    const view = cardView(context, 'ada')!;
    const { card } = showCard('ada', { view: { ...view, title: '<img src=x onerror=alert(1)>' } });
    expect(card.querySelector('img')).toBeNull();
    expect(card.textContent).toContain('<img src=x');
  });
});
