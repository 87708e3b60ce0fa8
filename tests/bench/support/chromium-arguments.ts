/** For Chromium under measurement: no traffic of its own, nothing beyond this machine within reach. */
export const CHROMIUM_ARGUMENTS: readonly string[] = [
  // Chromium's sandbox refuses to start as root.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Exact heap sizes; else they are rounded for pages.
  '--enable-precise-memory-info',
];
