import { describe, expect, it } from 'vitest';
import { textsIn, waysIn, withoutComments } from './ways-in';

describe('our sources', () => {
  it.each(['lib', 'components', 'entrypoints'])(
    'have no way for text to become markup or code, and none to a network: %s',
    (folder) => {
      const texts = textsIn(folder, /\.tsx?$/).map(({ name, text }) => ({
        name,
        text: withoutComments(text),
      }));
      expect(texts.length).toBeGreaterThan(5);
      expect(waysIn(texts)).toEqual([]);
    },
  );

  it('the check finds each of them', () => {
    const bad = [
      'a.innerHTML = b',
      'document.write(x)',
      'eval(x)',
      'new Function(x)',
      'fetch(x)',
      'globalThis.fetch(x)',
      'navigator.sendBeacon(x)',
      '<p dangerouslySetInnerHTML={x} />',
      "import('https://a.example/x.js')",
      'setTimeout("x()")',
      'runtime.onMessageExternal.addListener(x)',
    ];
    for (const text of bad) expect(waysIn([{ name: 'a', text }]), text).toHaveLength(1);
  });
});
