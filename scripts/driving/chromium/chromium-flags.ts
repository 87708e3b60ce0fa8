/**
 * Text is smoothed only in grey and colours are not converted, so that pixels are the same on every
 * screen.
 */
export const SAME_PIXELS = [
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];

export const NO_NETWORK_OF_ITS_OWN = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium's sandbox refuses to start as root. */
export const NO_SANDBOX_AS_ROOT = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
