import { describe, expect, it } from 'vitest';
import { flagImage } from '../../../lib/pack-build/flag-image';
import { loadFlags } from '../../../lib/pack-build/load-flags';

describe('a flag', () => {
  it('is parsed into shapes, and groups with their children', () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"><path fill="#fff" d="M0 0"/><g fill="red"><circle r="1"/><g><path d="M1 1"/></g></g><path d="M2 2"/></svg>';
    expect(flagImage(svg)).toEqual({
      viewBox: '0 0 3 2',
      shapes: [
        ['path', { fill: '#fff', d: 'M0 0' }],
        ['g', { fill: 'red' }, ['circle', { r: '1' }], ['g', {}, ['path', { d: 'M1 1' }]]],
        ['path', { d: 'M2 2' }],
      ],
    });
  });

  it('that is not an SVG is refused, and the error says what is needed', () => {
    expect(() => flagImage('<p>flag</p>')).toThrow('give the text of an SVG file');
  });

  it('of an unknown code names the concept and the fix', () => {
    expect(() =>
      loadFlags({ concepts: [{ id: 'atlantis', type: 'country', flag: 'QQ' }] }),
    ).toThrow('Concept "atlantis" has the flag "QQ": give a country\'s ISO 3166-1 alpha-2 code.');
  });
});
