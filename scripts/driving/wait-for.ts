const POLL_MS = 50;

/**
 * Polls until a condition is true.
 *
 * @param limit time limit, ms
 * @returns whether it became true in time
 */
export async function waitFor(isTrue: () => Promise<boolean>, limit: number): Promise<boolean> {
  const end = Date.now() + limit;
  while (Date.now() < end) {
    if (await isTrue()) return true;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  return false;
}
