/** Past this, the browser has begun to write the file, ms. */
const WRITTEN_MS = 60_000;

/**
 * Has the browser save a text file where it saves the reader's downloads.
 *
 * @param name proposed to the reader
 */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(
    new Blob([text], { type: name.endsWith('.json') ? 'application/json' : 'text/plain' }),
  );
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), WRITTEN_MS);
}
