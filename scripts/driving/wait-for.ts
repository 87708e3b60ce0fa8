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

/**
 * Reads a value until it is defined and the same twice in a row: a place on a page that is still
 * being laid out, or a number that is still growing.
 *
 * @param read its result is compared as JSON
 * @param limit time limit, ms
 * @returns the last value; undefined if there was none
 */
export async function steadyValue<Value>(
  read: () => Promise<Value | undefined>,
  limit: number,
): Promise<Value | undefined> {
  let last: Value | undefined;
  await waitFor(async () => {
    const now = await read();
    const isSame = now !== undefined && JSON.stringify(now) === JSON.stringify(last);
    last = now;
    return isSame;
  }, limit);
  return last;
}
