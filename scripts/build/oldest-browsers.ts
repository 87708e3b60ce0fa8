/**
 * The oldest version of each browser that Pactlight is offered to, and built for: the oldest in which
 * it was seen to work. docs/browsers.md says why, and a test holds manifests and documents to it.
 */
export const OLDEST = {
  chrome: '150',
  firefox: '153.0',
  firefoxForAndroid: '153.0',
  safari: '26.0',
} as const;

/**
 * @param browser as WXT names it
 * @returns what the build may leave as it is written, in Vite's words
 */
export function buildTarget(browser: string): string {
  const { chrome, firefox, safari } = OLDEST;
  if (browser === 'firefox') return `firefox${Number.parseInt(firefox, 10)}`;
  if (browser === 'safari') return `safari${Number.parseInt(safari, 10)}`;
  return `chrome${chrome}`;
}
