import { readFileSync } from 'node:fs';
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

/** Papa Parse can load an address. It is given texts only, and the policy would refuse it. */
const PAPA_PARSES = /\bif\(\w+=new XMLHttpRequest,this\._config\.withCredentials&&/;

/** Beside those, what asks a site once more for the PDF file that its own tab shows. */
const KNOWN = [
  ...PREACTS,
  PAPA_PARSES,
  /\bfetch\(location\.href,\{cache:[`"']force-cache[`"']\}\)/,
];

describe.each(['chromium', 'firefox'] as const)('the extension that is built for %s', (browser) => {
  const folder = builtExtension(browser);

  it('has no way for text to become markup or code, libraries included, except Preact’s one', () => {
    const scripts = textsIn(folder, /\.js$/).filter(({ name }) => !name.startsWith('pdfjs/'));
    expect(scripts.length).toBeGreaterThan(5);
    const ours = scripts.map(({ name, text }) => ({
      name,
      text: KNOWN.reduce((left, known) => left.replace(known, ''), text),
    }));
    expect(waysIn(ours)).toEqual([]);
  });

  it('has pdf.js as it was published', () => {
    const published = 'node_modules/pdfjs-dist/legacy/build';
    for (const name of ['pdf.min.mjs', 'pdf.worker.min.mjs'])
      expect(
        readFileSync(`${folder}/pdfjs/${name}`).equals(readFileSync(`${published}/${name}`)),
        name,
      ).toBe(true);
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
