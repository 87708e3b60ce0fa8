/** Why packs could not be read or changed. */
export type PackStoreProblem =
  /** The disk, or the browser's share of it, is full. */
  | 'full'
  /** The browser does not open the database, as Firefox in private windows. */
  | 'blocked'
  /** A later version of Pactlight stored them. */
  | 'later'
  /** There is no version to go back to. */
  | 'gone'
  /** The browser's database is damaged, or failed for another reason. */
  | 'broken';

const WORDS: Record<PackStoreProblem, string> = {
  full: 'there is no room left on the disk, or in what the browser may use of it. Free some, then try again',
  blocked:
    'the browser does not let Pactlight open its packs here. If this is a private window, open this page in an ordinary one; otherwise close other pages of Pactlight and try again',
  later: 'a later version of Pactlight stored the packs. Update Pactlight',
  gone: 'the earlier version is no longer kept. Add the pack again',
  broken: 'the browser’s database failed. Restart the browser, then try again',
};

/** Packs were not read or changed; what is stored is as before. */
export class PackStoreError extends Error {
  override readonly name = 'PackStoreError';

  constructor(
    readonly problem: PackStoreProblem,
    cause?: unknown,
  ) {
    const why = cause instanceof Error ? ` (${cause.name}: ${cause.message})` : '';
    super(`Pactlight: packs are as before: ${WORDS[problem]}.${why}`, { cause });
  }
}

/** Names of errors: https://www.w3.org/TR/IndexedDB/#exceptions */
const PROBLEMS: { readonly [name: string]: PackStoreProblem } = {
  QuotaExceededError: 'full',
  VersionError: 'later',
  SecurityError: 'blocked',
  InvalidStateError: 'blocked',
  NotAllowedError: 'blocked',
};

/** @returns the error that callers get for an error of the database */
export function storeError(error: unknown): PackStoreError {
  if (error instanceof PackStoreError) return error;
  // A DOMException is no Error in every browser.
  const { name } = (error ?? {}) as { name?: unknown };
  return new PackStoreError(PROBLEMS[String(name)] ?? 'broken', error);
}
