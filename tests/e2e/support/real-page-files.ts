import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { DrivenPage, DrivenTab } from '../../../scripts/driving/extension-browser';
import { PAGES_FOLDER, REAL_PAGES_FOLDER } from '../../../scripts/pages/pages';
import { serveFolder, type PageServer } from '../../../scripts/pages/serve';

const FOLDER = existsSync(REAL_PAGES_FOLDER) ? REAL_PAGES_FOLDER : PAGES_FOLDER;

/**
 * @param some approximate number of pages; `npm run test:soak` tests all
 * @returns names of real pages, chosen at even intervals
 */
export function realPages(some: number): readonly string[] {
  const all = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.html'))
    .sort();
  return all.filter((_, i) => inject('everyPage') || i % Math.ceil(all.length / some) === 0);
}

/** Serves only the real pages, with one content security policy. */
export async function serveRealPages(
  names: readonly string[],
  policy: string,
): Promise<PageServer> {
  const folder = mkdtempSync(join(tmpdir(), 'pactlight-pages-'));
  for (const name of names) cpSync(join(FOLDER, name), join(folder, name));
  const headers = names.map((name) => [name, { 'content-security-policy': policy }]);
  writeFileSync(join(folder, 'headers.json'), JSON.stringify(Object.fromEntries(headers)));
  const { origin, stop } = await serveFolder(folder);
  return {
    origin,
    stop: () => stop().finally(() => rmSync(folder, { recursive: true, force: true })),
  };
}

/**
 * Has a page annotated, whatever it is about.
 *
 * @param own an extension page
 */
export async function annotateAnyway(own: DrivenPage, { tabId }: DrivenTab): Promise<void> {
  await own.evaluate(async (tab) => {
    const { browser, chrome } = globalThis as unknown as Record<
      'browser' | 'chrome',
      { runtime: { sendMessage(message: object): Promise<void> } } | undefined
    >;
    await (browser ?? chrome)!.runtime.sendMessage({ type: 'annotate-anyway', tab });
  }, tabId);
}
