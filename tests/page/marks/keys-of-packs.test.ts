import { describe, expect, it } from 'vitest';
import { accentName, highlightName, tintOf } from '../../../lib/page/marks/highlighter';
import { STROKES, strokesOf } from '../../../lib/strokes/strokes';

/** What a name in `::highlight()` may be made of. https://drafts.csswg.org/css-syntax-3/#ident-token-diagram */
const IDENTIFIER = /^[a-z][\w-]*$/i;

describe('a highlight key of an added pack', () => {
  const keys = ['my-beat/mills', 'my-beat_2f_mills', 'my beat/mills', '用語/鉄鋼', 'a/b){}', '/'];

  it('has a name of its own that a style sheet can have', () => {
    const names = keys.map(highlightName);
    expect(names.filter((name) => !IDENTIFIER.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(keys.length);
    expect(accentName('hover', tintOf('用語/鉄鋼'))).toMatch(IDENTIFIER);
  });

  it('leaves the names of the bundled pack as they are', () => {
    expect(highlightName('agriculture')).toBe('pactlight-agriculture');
  });
});

describe('strokes of several packs', () => {
  const seven = Array.from({ length: 7 }, (_, i) => `beat/${i}`);

  it('follow the order of the issues in each pack, and begin again after the sixth', () => {
    const strokes = strokesOf([['farm', 'cars'], seven]);
    expect(strokes.get('cars')).toBe(STROKES['issue-2']);
    expect(strokes.get('beat/1')).toBe(STROKES['issue-2']);
    expect(strokes.get('beat/6')).toBe(STROKES['issue-1']);
    expect(strokes.get('people')).toBe(STROKES.people);
  });
});
