/** "TOKYO — ", "WASHINGTON, April 24 (Reuters) - ", "Tokyo, Japan (AP) – " */
const REST_OF_DATELINE =
  /^(?:,?\s*[\p{Lu}\p{N}][\p{L}\p{N}.]*)*,?(?:\s*[(（][^()（）\n]{1,40}[)）])?\s*(?:[—–―:]|--?(?=\s))/u;
/** "Tokyo 100-0013", "Washington, DC 20006" */
const NUMBER = /^,?\s*(?:D\.?C\.?,?\s*)?\d/;

/**
 * @param before the text of the block before a city's name
 * @param after the text after it
 * @returns whether the name tells where: it is a dateline's, or a number follows as in an address
 */
export function isPlace(before: string, after: string): boolean {
  return NUMBER.test(after) || (/(?:^|\n)\s*$/.test(before) && REST_OF_DATELINE.test(after));
}
