import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cardOf } from '../../../scripts/driving/card';
import type { DrivenTab } from '../../../scripts/driving/extension-browser';
import { bringIntoView, marksOf } from '../../../scripts/driving/marks';
import { SAMPLE_ARTICLE } from '../../../scripts/pages/pages';
import type { CompiledPack } from '../../../lib/pack/compiled-pack';
import { beatPack } from '../../background/packs/beat-pack';
import type { World } from '../hostile/secret-settings';
import { pause, SETTLED_MS, SOON, withBrowser } from '../support/with-browser';

/** A page that the bundled pack does not speak of. */
const VILLAGE_FAIR = 'village-fair.html';

const FAIR = beatPack('fair', {
  band: ['brass band'],
  mayor: ['Craig Rice'],
  street: ['Washington Street'],
});
const BEAT = beatPack('beat', {
  japan: ['Japan'],
  obama: ['Barack Obama'],
  months: ['months of pressure'],
});

const test = withBrowser();
let own: DrivenTab;

beforeAll(async () => {
  own = await test.browser.openOwn('options.html');
});
afterEach(async () => {
  for (const id of ['fair', 'beat']) await put(id, null);
  await choose([]);
});
afterAll(async () => {
  await own.close();
});

/** Puts a pack into the database as the options page does, or removes it. */
async function put(id: string, pack: CompiledPack | null): Promise<void> {
  await own.evaluate(
    async (name, compiled) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('pactlight-packs', 1);
        opening.addEventListener('upgradeneeded', () => {
          for (const store of ['packs', 'files', 'compiled'])
            opening.result.createObjectStore(store);
        });
        opening.addEventListener('success', () => resolve(opening.result));
        opening.addEventListener('error', () => reject(opening.error!));
      });
      const transaction = database.transaction(['packs', 'files', 'compiled'], 'readwrite');
      const store = (kind: string): IDBObjectStore => transaction.objectStore(kind);
      if (compiled) {
        const { outline, names } = compiled;
        const now = { key: 'one', outline, names, file: null, since: '2026-12-01' };
        store('packs').put({ now, before: null, replaced: 0 }, name);
        store('compiled').put(compiled, [name, 'one']);
        store('files').put(new Map(), [name, 'one']);
      } else store('packs').delete(name);
      await new Promise<void>((resolve, reject) => {
        transaction.addEventListener('complete', () => resolve());
        transaction.addEventListener('abort', () => reject(transaction.error!));
      });
      database.close();
      const { browser, chrome } = globalThis as unknown as World;
      await (browser ?? chrome).storage.local.set({ 'packs-changed': crypto.randomUUID() });
    },
    id,
    pack,
  );
}

/** Stores the reader's order of packs; all are on for pages about their subject. */
async function choose(ids: readonly string[], pages = 'subject'): Promise<void> {
  await own.evaluate(
    async (order, rule) => {
      const { browser, chrome } = globalThis as unknown as World;
      const packs = order.map((id) => ({ id, on: true, pages: rule, sites: [] }));
      await (browser ?? chrome).storage.local.set({ settings: { packs, version: 1 } });
    },
    ids,
    pages,
  );
}

const textsOf = async (page: DrivenTab, key: string) =>
  (await marksOf(page)).filter((mark) => mark.key === key).map(({ text }) => text);

describe('a pack that the reader adds', () => {
  it('marks its names on a page that the bundled pack does not speak of, and its card has its text', async () => {
    await put('fair', FAIR);
    const page = await test.openAnnotated(VILLAGE_FAIR);
    const marked = await marksOf(page);
    expect(new Set(marked.map(({ text }) => text))).toEqual(
      new Set(['brass band', 'Craig Rice', 'Washington Street']),
    );
    expect(new Set(marked.map(({ key }) => key))).toEqual(new Set(['others']));
    const { x, y, width, height } = await bringIntoView(page, 'Washington Street');
    await page.movePointer(4, 4);
    await page.movePointer(x + width / 2, y + height / 2);
    await expect.poll(async () => (await cardOf(page))?.text, SOON).toContain('About street.');
    expect((await cardOf(page))!.text).toContain('Pack fair');
    await page.close();
  });

  it('marks pages that are open already, until it is removed', async () => {
    const page = await test.open(VILLAGE_FAIR);
    await pause(SETTLED_MS);
    expect(await marksOf(page)).toEqual([]);
    await put('fair', FAIR);
    await expect.poll(() => textsOf(page, 'others'), SOON).toContain('Craig Rice');
    await put('fair', null);
    await expect.poll(() => marksOf(page), SOON).toEqual([]);
    await page.close();
  });

  it('marks nothing on a page about neither', async () => {
    await put('beat', BEAT);
    const page = await test.open(VILLAGE_FAIR);
    await pause(SETTLED_MS);
    expect(await marksOf(page)).toEqual([]);
    await page.close();
  });

  it('marks every page if the reader wants that', async () => {
    await put('beat', beatPack('beat', { county: ['county'], other: ['Nippon Steel'] }));
    await choose(['beat'], 'every-page');
    const page = await test.openAnnotated(VILLAGE_FAIR);
    expect(await textsOf(page, 'others')).toEqual(['county']);
    await page.close();
  });
});

describe('two packs on one page', () => {
  it('mark it both, and words that both have are those of the first in the reader’s order', async () => {
    await put('beat', BEAT);
    const page = await test.openAnnotated(SAMPLE_ARTICLE);
    expect(new Set(await textsOf(page, 'others'))).toEqual(new Set(['months of pressure']));
    expect(await textsOf(page, 'countries')).toContain('Japan');

    await choose(['beat', 'tpp-2014']);
    const all = ['Japan', 'Barack Obama', 'months of pressure'];
    await expect.poll(() => textsOf(page, 'others'), SOON).toEqual(expect.arrayContaining(all));
    expect(await textsOf(page, 'countries')).not.toContain('Japan');
    expect(await textsOf(page, 'people')).toContain('Akira Amari');

    await choose(['tpp-2014', 'beat']);
    await expect.poll(() => textsOf(page, 'countries'), SOON).toContain('Japan');
    await page.close();
  });
});
