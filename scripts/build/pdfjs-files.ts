import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';

const PACKAGE = resolve('node_modules/pdfjs-dist');

/**
 * Tables of characters that a Japanese file may name and leave out; files in other languages of our labels name none.
 * ISO 32000-1, 9.7.5.2, and the table by which pdf.js finds the text.
 */
const JAPANESE =
  /^(?:(?:83pv|90msp?|90pv|Add|Ext)-RKSJ-[HV]|EUC-[HV]|UniJIS(?:2004)?-UTF16-[HV]|UniJIS-UCS2(?:-HW)?-[HV]|[HV]|Adobe-Japan1-UCS2)\.bcmap$|^LICENSE$/;

/** Decoders of pictures, for which pdf.js would otherwise need leave to compile code at run time. */
const DECODERS = /_nowasm_fallback\.js$|^LICENSE_(?:PDFJS_)?(?:JBIG2|OPENJPEG)$/;

/** Fonts of signs: for those of letters that files leave out, the system's are taken. */
const SIGNS = /^(?:FoxitSymbol|FoxitDingbats|LICENSE_FOXIT)/;

/**
 * pdf.js as it was published, for the page that reads PDF files: stores compare libraries with their releases.
 * Its legacy build: the other one uses what the oldest browsers of docs/browsers.md do not have.
 *
 * @returns the files, as WXT's public files
 */
export function pdfjsFiles(): { absoluteSrc: string; relativeDest: string }[] {
  const from = (folder: string, wanted: RegExp, to: string) =>
    readdirSync(`${PACKAGE}/${folder}`)
      .filter((name) => wanted.test(name))
      .map((name) => ({
        absoluteSrc: `${PACKAGE}/${folder}/${name}`,
        relativeDest: `pdfjs/${to}${name}`,
      }));
  return [
    ...from('legacy/build', /^pdf\.(?:worker\.)?min\.mjs$/, ''),
    ...from('cmaps', JAPANESE, 'cmaps/'),
    ...from('standard_fonts', SIGNS, 'fonts/'),
    ...from('wasm', DECODERS, 'decoders/'),
    ...from('.', /^LICENSE$/, ''),
  ];
}
