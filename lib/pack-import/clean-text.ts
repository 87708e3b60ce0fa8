/**
 * Control characters, byte order marks, and marks that make text run in another direction than it
 * is stored, so that it would read as something else.
 */
const UNSEEN =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffc]/g;

/** In UTF-16 units; browsers open no longer ones reliably. */
const LONGEST_ADDRESS = 2_000;

/** @returns the text in one line, without control characters, its accents composed (NFC) */
export function cleanText(text: string): string {
  const plain = text.replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
  return plain.isWellFormed() ? plain.normalize('NFC') : plain.toWellFormed().normalize('NFC');
}

/**
 * @param text a cell, or an address in a file
 * @returns the address if it is one of the web (http or https), "www.example.com" too; else
 *   undefined
 */
export function webAddress(text: string): string | undefined {
  const [first = ''] = cleanText(text).split(' ');
  const address = /^www\.[^/]+\./i.test(first) ? `https://${first}` : first;
  if (address.length > LONGEST_ADDRESS || !/^https?:\/\/[^/]/i.test(address)) return undefined;
  if (!URL.canParse(address)) return undefined;
  return pageOfEntity(address);
}

/** Wikidata identifies its items by addresses that are for programs. */
function pageOfEntity(address: string): string {
  const item = /^https?:\/\/(?:www\.)?wikidata\.org\/entity\/([QPL]\d+)$/.exec(address)?.[1];
  return item === undefined ? address : `https://www.wikidata.org/wiki/${item}`;
}
