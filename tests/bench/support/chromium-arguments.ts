import {
  NO_NETWORK_OF_ITS_OWN,
  NO_SANDBOX_AS_ROOT,
} from '../../../scripts/driving/chromium/chromium-flags';

/** Arguments for a measured Chromium: no traffic of its own, and no access to the network. */
export const CHROMIUM_ARGUMENTS: readonly string[] = [
  ...NO_SANDBOX_AS_ROOT,
  ...NO_NETWORK_OF_ITS_OWN,
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1',
  // Exact heap sizes, which are otherwise rounded for pages.
  '--enable-precise-memory-info',
];
