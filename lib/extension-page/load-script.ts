/** Chromium's, and Firefox's from 148 on; TypeScript's own types have none yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
}

/**
 * The manifest's policy lets no text become markup or script in the extension's pages, but for what
 * passes through here: the name of a script of its own.
 * https://www.w3.org/TR/trusted-types/
 */
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(
  'pactlight',
  {
    createScriptURL(path) {
      if (!/^(?:\/[\w.-]+)+\.m?js$/.test(path))
        throw new Error(`Pactlight: ${path} is no script of the extension.`);
      return path;
    },
  },
);

/**
 * Runs one of the extension's scripts in one of its own pages, as it would run in a page of the web.
 *
 * @param path from the extension's root: `/annotator.js`
 * @returns resolves when it has run to its first pause
 * @throws Error if there is no such script
 */
export function loadScript(path: `/${string}.js`): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = policy?.createScriptURL(path) ?? path;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () =>
      reject(new Error(`Pactlight: ${path} cannot be run. Build the extension again.`)),
    );
    document.head.append(script);
  });
}

/**
 * @param path of a script of the extension's, from its root
 * @returns a worker that runs it
 */
export function startWorker(path: `/${string}.${'js' | 'mjs'}`): Worker {
  return new Worker(policy?.createScriptURL(path) ?? path, { type: 'module' });
}
