/** After this time the browser has started to write the file, ms. */
const WRITTEN_MS = 60_000;

/**
 * Downloads a text as a file.
 *
 * @param name the suggested file name
 */
export function saveFile(name: string, text: string): void {
  saveBytes(name, name.endsWith('.json') ? 'application/json' : 'text/plain', text);
}

/**
 * Downloads a file.
 *
 * @param name the suggested file name
 * @param type its media type
 */
export function saveBytes(name: string, type: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), WRITTEN_MS);
}
