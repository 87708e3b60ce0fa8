import {
  NO_NETWORK_OF_ITS_OWN,
  NO_SANDBOX_AS_ROOT,
} from '../../../scripts/driving/chromium/chromium-flags';

/** For Chromium under measurement: no traffic of its own, nothing beyond this machine within reach. */
export const CHROMIUM_ARGUMENTS: readonly string[] = [
  ...NO_SANDBOX_AS_ROOT,
  ...NO_NETWORK_OF_ITS_OWN,
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1',
  // Exact heap sizes; else they are rounded for pages.
  '--enable-precise-memory-info',
];
