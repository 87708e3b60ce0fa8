/**
 * Runs one of the extension's scripts in one of its own pages, as it would run in a page of the web.
 *
 * @param path from the extension's root: `/annotator.js`
 * @returns resolves when it has run to its first pause
 * @throws Error where there is no such script
 */
export function loadScript(path: `/${string}.js`): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = path;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`Pactlight: ${path} cannot be run. Build the extension anew.`)));
    document.head.append(script);
  });
}
