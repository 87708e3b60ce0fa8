import { WORD, codesOf, kindOf } from '../words/characters';

/** Signs of an address: "www.example.org/tpp", "tpp@example.org". */
const ADDRESS =
  /:\/\/|\bwww\.|@\w|\w@|\.(?:com|org|net|gov|edu|info|html?|php|pdf|co|nz|jp|us)(?:\/|\b(?!\.?\s))/i;
/** The most of an address that is read on either side, in UTF-16 units. */
const MAX_ADDRESS = 200;
/** Only a word beside one of these can be a part of an address. */
const JOINTS = codesOf('%&+-./=?@_');
const UNDERSCORE = '_';

/**
 * @param text any text
 * @param start UTF-16 offset of some words
 * @param end their end, exclusive
 * @returns whether they are part of a web or mail address, or of a name in a program
 */
export function isInAddress(text: string, start: number, end: number): boolean {
  return isInIdentifier(text, start, end) || isInWebAddress(text, start, end);
}

/** "a_TPP_b" is a name in a program; "_TPP_" is set in italics. */
function isInIdentifier(text: string, start: number, end: number): boolean {
  return (
    (text[start - 1] === UNDERSCORE && kindOf(text.charCodeAt(start - 2)) === WORD) ||
    (text[end] === UNDERSCORE && kindOf(text.charCodeAt(end + 1)) === WORD)
  );
}

function isInWebAddress(text: string, start: number, end: number): boolean {
  if (!JOINTS.has(text.charCodeAt(start - 1)) && !JOINTS.has(text.charCodeAt(end))) return false;
  let from = start;
  while (start - from < MAX_ADDRESS && isAddressUnit(text.charCodeAt(from - 1))) from -= 1;
  let to = end;
  while (to - end < MAX_ADDRESS && isAddressUnit(text.charCodeAt(to))) to += 1;
  return ADDRESS.test(text.slice(from, to));
}

/** Visible ASCII. */
function isAddressUnit(code: number): boolean {
  return code > 32 && code < 127;
}
