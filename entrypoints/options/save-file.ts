/** After this time the browser has started to write the file, ms. */
const WRITTEN_MS = 60_000;

/**
 * Downloads a text as a file.
 *
 * @param name the suggested file name
 */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(
    new Blob([text], { type: name.endsWith('.json') ? 'application/json' : 'text/plain' }),
  );
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), WRITTEN_MS);
}
