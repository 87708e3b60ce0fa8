import { cleanText } from '../clean-text';

/** What follows a comma in the name of one company or person. */
const SAME_NAME = String.raw`(?:Inc|Ltd|Limited|LLC|LLP|Corp|Co|PLC|GmbH|AG|SE|S\.?A|S\.?p\.?A|N\.?V|B\.?V|Jr|Sr|II|III|Ph\.?D|M\.?D)\b`;
const BY_SIGNS = /[;|\n；｜]/;
const BY_COMMAS = new RegExp(String.raw`,\s+(?!${SAME_NAME})|、`, 'i');

/**
 * @param cells of a column of names
 * @returns whether commas separate names in it: no other sign does
 */
export function isSeparatedByCommas(cells: Iterable<string>): boolean {
  let hasComma = false;
  for (const cell of cells) {
    if (BY_SIGNS.test(cell)) return false;
    hasComma ||= BY_COMMAS.test(cell);
  }
  return hasComma;
}

/** At the start of a line of a list that was written by hand. */
const BULLET = /^[•·▪◦‣*–—-] /;

/** @returns the names in a cell, cleaned, without bullets; empty ones are left out */
export function namesIn(cell: string, byCommas: boolean): string[] {
  return cell
    .split(byCommas ? BY_COMMAS : BY_SIGNS)
    .map((name) => cleanText(name).replace(BULLET, ''))
    .filter(Boolean);
}

/**
 * Cells of SPARQL results in TSV are written as in Turtle: `<http://example.com/>`, `"Japan"@en`.
 *
 * @returns the cell's value
 */
export function plainCell(cell: string): string {
  const trimmed = cell.trim();
  const address = /^<(https?:[^<>\s]*)>$/.exec(trimmed)?.[1];
  if (address !== undefined) return address;
  const literal = /^"([^]*)"(?:@[A-Za-z-]+|\^\^<[^<>\s]*>)$/.exec(trimmed)?.[1];
  return literal === undefined
    ? trimmed
    : literal.replace(/\\([tnr"\\])/g, (_, sign: string) => ESCAPES[sign] ?? sign);
}

const ESCAPES: { readonly [sign: string]: string } = { t: '\t', n: '\n', r: '\n' };

/** @returns whether a cell is a formula, or what a spreadsheet shows if one fails */
export function isFormula(cell: string): boolean {
  return /^[=+@-]\s*[A-Za-z_.]+\(|^=\S|^#(?:REF|N\/A|NAME\?|VALUE|DIV\/0|NULL|NUM|SPILL|ERROR)[!?]?/.test(
    cell,
  );
}
