/**
 * The oldest supported version of each browser: the oldest in which Pactlight was tried and works.
 * docs/browsers.md says why, and a test compares manifests and documents with this table.
 */
export const OLDEST = {
  chrome: '150',
  firefox: '153.0',
  firefoxForAndroid: '153.0',
  safari: '26.0',
} as const;

/**
 * @param browser as WXT names it
 * @returns the value of Vite's `build.target`
 */
export function buildTarget(browser: string): string {
  const { chrome, firefox, safari } = OLDEST;
  if (browser === 'firefox') return `firefox${Number.parseInt(firefox, 10)}`;
  if (browser === 'safari') return `safari${Number.parseInt(safari, 10)}`;
  return `chrome${chrome}`;
}
