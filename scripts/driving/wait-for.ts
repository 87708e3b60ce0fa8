const POLL_MS = 50;

/**
 * Asks again and again until the answer is yes.
 *
 * @param limit how long to go on asking, ms
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
