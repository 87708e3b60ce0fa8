import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WebKitPage } from '../../scripts/driving/webkit';
import { EXTENSION_ID } from '../built/support/stand-in-api';
import type { StartedBackground } from '../built/support/started-background';
import { installRuntime, type PageRuntime, type Said } from './page-runtime';

type PageGlobals = typeof globalThis & { standIn: PageRuntime };

/** Interval at which messages of the page's scripts are delivered, ms. */
const TAKE_MS = 15;

/**
 * Runs the built sentinel on the open page, and delivers messages between page scripts in the
 * browser and the background in this process, until `stop`.
 *
 * @param extension the built extension's folder
 */
export async function attend(
  page: WebKitPage,
  background: StartedBackground,
  extension: string,
): Promise<{ stop(): Promise<void> }> {
  const { api } = background;
  const file = (name: string) => readFileSync(join(extension, name), 'utf8');
  api.scripting.executeScript.mockImplementation(async ({ files = [], func, args = [] }) => {
    if (func) await page.run(`(${String(func)})(...${JSON.stringify(args)})`);
    for (const name of files) await page.run(file(name));
    return [];
  });
  api.tabs.sendMessage.mockImplementation(async (_tab, message) =>
    page.evaluate((told) => (globalThis as PageGlobals).standIn.tell(told), message),
  );
  await page.evaluate(installRuntime, EXTENSION_ID);
  await page.run(file('sentinel.js'));

  const ports = new Map<number, ReturnType<StartedBackground['connect']>>();
  const answer = async (id: number, message: object): Promise<void> => {
    const outcome = await background.fromPage(message).then(
      (value) => ({ value }),
      (error: unknown) => ({ error: String(error) }),
    );
    await page.evaluate(
      (asked, answered) => (globalThis as PageGlobals).standIn.answer(asked, answered),
      id,
      outcome,
    );
  };
  const carry = (one: Said): void => {
    const { id } = one;
    if (one.what === 'message') void answer(id, one.message);
    else if (one.what === 'post') ports.get(id)?.post(one.message);
    else if (one.what === 'disconnect') ports.get(id)?.disconnect();
    else
      ports.set(
        id,
        background.connect(
          one.name,
          (message) =>
            void page.evaluate(
              (port, posted) => (globalThis as PageGlobals).standIn.post(port, posted),
              id,
              message,
            ),
          () => void page.evaluate((port) => (globalThis as PageGlobals).standIn.end(port), id),
        ),
      );
  };
  const ended = new AbortController();
  const carrying = (async () => {
    while (!ended.signal.aborted) {
      // One after the other, so that messages arrive in order.
      for (const one of await page.evaluate(() => (globalThis as PageGlobals).standIn.take()))
        carry(one);
      await new Promise((resolve) => setTimeout(resolve, TAKE_MS));
    }
  })();
  return {
    async stop() {
      ended.abort();
      await carrying;
    },
  };
}
