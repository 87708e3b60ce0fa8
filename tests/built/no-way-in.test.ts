import { describe, expect, it } from 'vitest';
import { builtExtension } from '../../scripts/build/built-extension';
import { textsIn, waysIn } from '../sources/ways-in';

/**
 * Preact's code for `dangerouslySetInnerHTML`, once in each script with Preact. No component uses
 * it: lint and tests/sources/ways-in.test.ts check that.
 */
const PREACTS = [
  /\b\w+==[`"']dangerouslySetInnerHTML[`"']\?(?=\w+=\w+:\w+==[`"']children[`"'])/,
  /\b\w+==[`"']dangerouslySetInnerHTML[`"']\?(?=\w+=\w+:\w+==[`"']value[`"'])/,
  /\b(\w+)\.__html==\w+\.innerHTML\)\|\|\(\w+\.innerHTML=\1\.__html\)/,
];

describe.each(['chromium', 'firefox'] as const)('the extension that is built for %s', (browser) => {
  const folder = builtExtension(browser);

  it('has no way for text to become markup or code, libraries included, except Preact’s one', () => {
    const scripts = textsIn(folder, /\.js$/);
    expect(scripts.length).toBeGreaterThan(5);
    const ours = scripts.map(({ name, text }) => ({
      name,
      text: PREACTS.reduce((left, known) => left.replace(known, ''), text),
    }));
    expect(waysIn(ours)).toEqual([]);
  });

  it('loads nothing from other origins', () => {
    const loaded = textsIn(folder, /\.(?:html|css)$/).flatMap(({ name, text }) =>
      [
        ...text.matchAll(
          /(?:\b(?:src|href|action|poster|data)\s*=\s*["']?|url\(\s*["']?|@import\s+["']?)((?:[a-z]+:|\/\/)[^"')\s>]*)/gi,
        ),
      ].map(([, address]) => `${name}: ${address}`),
    );
    expect(loaded).toEqual([]);
  });

  it('has no inline scripts in its pages', () => {
    for (const { name, text } of textsIn(folder, /\.html$/)) {
      expect(
        [...text.matchAll(/<script\b(?![^>]*\bsrc=)[^>]*>/g)].map(([tag]) => tag),
        name,
      ).toEqual([]);
      expect(text, name).not.toMatch(/\son\w+\s*=/i);
    }
  });
});
