import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DrivenPage } from '../../../scripts/driving/extension-browser';
import type { StoreInPage } from '../support/store-in-page';
import { withBrowser } from '../support/with-browser';

type World = typeof globalThis & { store: StoreInPage };

const OLD = ['Craig Rice', 'brass band'];
/** Enough that it takes a while to store them. */
const NEW = Array.from({ length: 30_000 }, (_, i) => `Stallholder ${i + 1}`);

const test = withBrowser();
let script: string;
let page: DrivenPage;

beforeAll(async () => {
  script = await storeScript();
  await openPage();
});
afterAll(() => page.close());

/** Opens a page of the extension that can store packs. */
async function openPage(): Promise<void> {
  page = await test.browser.openOwn('options.html');
  await page.run(script);
}

async function storeScript(): Promise<string> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      rolldownOptions: {
        input: 'tests/e2e/support/store-in-page.ts',
        output: { format: 'iife' },
      },
    },
  })) as Rolldown.RolldownOutput;
  return output[0].code;
}

async function write(names: readonly string[]): Promise<string> {
  return page.evaluate((given) => {
    const { store } = globalThis as World;
    store.compile(given);
    return store.write();
  }, names);
}

const read = () => page.evaluate(() => (globalThis as World).store.read());

/** Begins to store a pack, and resolves while a part of it is being stored. */
async function writeUntil(part: 'files' | 'compiled' | 'packs', names: readonly string[]) {
  await page.evaluate(
    (given, until) => {
      const { store } = globalThis as World;
      store.compile(given);
      return new Promise<void>((resolve) => {
        const { put } = IDBObjectStore.prototype;
        IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args) {
          if (this.name === until) setTimeout(resolve);
          return put.apply(this, args);
        };
        void store.write();
      });
    },
    names,
    part,
  );
}

describe('an update of a pack', () => {
  it('is on disk when it is done', async () => {
    expect(await write(OLD)).toBe('added');
    await test.browser.restart();
    await openPage();
    expect(await read()).toEqual([2, 2, 2]);
  });

  it.each([
    ['page is closed', 'files'],
    ['page is closed', 'compiled'],
    ['page is closed', 'packs'],
    ['browser ends', 'files'],
    ['browser ends', 'compiled'],
    ['browser ends', 'packs'],
  ] as const)('leaves a whole pack if the %s while “%s” is written', async (what, part) => {
    await write(OLD);
    await writeUntil(part, NEW);
    if (what === 'browser ends') await test.browser.restart();
    else await page.close();
    await openPage();
    // It has left no trace, or was on disk already.
    expect([Array(3).fill(OLD.length), Array(3).fill(NEW.length)]).toContainEqual(await read());
  });
});
