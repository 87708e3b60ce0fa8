import { describe, expect, it } from 'vitest';
import { textsIn, waysIn, withoutComments } from './ways-in';

/** The one place that asks a site for something: for the PDF file that its own tab shows, once more. */
const PDF_OF_A_TAB = 'extension-page/pdf-in-tab.ts';
const ASKED_FOR = "fetch(location.href, { cache: 'force-cache' })";

describe('our sources', () => {
  it.each(['lib', 'components', 'entrypoints'])(
    'have no way for text to become markup or code, and none to a network: %s',
    (folder) => {
      const texts = textsIn(folder, /\.tsx?$/).map(({ name, text }) => ({
        name,
        text: withoutComments(name === PDF_OF_A_TAB ? text.replace(ASKED_FOR, '') : text),
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
