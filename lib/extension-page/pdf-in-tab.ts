/** Takes over the PDF file that a tab shows: it is asked for once more from there, and goes to the reader's page alone. */
import { browser } from 'wxt/browser';

/** The bytes come in parts of this size: what a script gives back may not be larger than 64 MiB. */
const PART_BYTES = 8 * 1024 * 1024;

/** A PDF file, as a tab shows it. */
export interface TabPdf {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The last part of its address; empty if that ends in a slash. */
  readonly name: string;
}

/** Why there is no file. */
export type NoTabPdf =
  /** There is no such tab, or it shows something else. */
  | 'tab-gone'
  /** The browser lets no script of ours in, or the site does not give the file. */
  | 'closed'
  | 'too-large';

/**
 * @param tab the tab's id
 * @param most a larger file is not read, in bytes
 */
export async function pdfInTab(tab: number, most: number): Promise<TabPdf | NoTabPdf> {
  const shown = await browser.tabs.get(tab).catch(() => null);
  if (!shown) return 'tab-gone';
  const size = await run(tab, loadHere, [most]);
  if (size === null || size === 'failed') return 'closed';
  if (size === 'other') return 'tab-gone';
  if (size === 'too-large') return size;
  const bytes = new Uint8Array(size);
  for (let at = 0; at < size; at += PART_BYTES) {
    const part = await run(tab, partHere, [at, Math.min(size, at + PART_BYTES)]);
    if (part === null) return 'closed';
    bytes.subarray(at).setFromBase64(part);
  }
  await run(tab, dropHere, []);
  return { bytes, name: nameIn(shown.url ?? '') };
}

function nameIn(address: string): string {
  const path = URL.canParse(address) ? new URL(address).pathname : '';
  try {
    return decodeURIComponent(path.split('/').at(-1)!);
  } catch {
    return '';
  }
}

/** @returns null if the browser lets no script of ours in */
async function run<Args extends unknown[], Result>(
  tab: number,
  func: (...args: Args) => Result,
  args: Args,
): Promise<Awaited<Result> | null> {
  try {
    const [injected] = await browser.scripting.executeScript({
      target: { tabId: tab },
      injectImmediately: true,
      func,
      args,
    });
    return injected?.result ?? null;
  } catch {
    return null;
  }
}

/** The file, between the scripts that are run in the tab, in the extension's own world. */
type Here = { pactlightPdf?: Uint8Array };

/** Runs in the tab's page, as the three below: sent as text, it knows nothing of this module. */
async function loadHere(most: number): Promise<number | 'other' | 'failed' | 'too-large'> {
  if (!/^application\/(?:x-)?pdf$/.test(document.contentType)) return 'other';
  try {
    // What the browser has just loaded is in its cache, if the site lets it keep anything.
    const response = await fetch(location.href, { cache: 'force-cache' });
    if (!response.ok) return 'failed';
    if (Number(response.headers.get('content-length')) > most) return 'too-large';
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (bytes.length > most) return 'too-large';
    (globalThis as Here).pactlightPdf = bytes;
    return bytes.length;
  } catch {
    return 'failed';
  }
}

function partHere(from: number, to: number): string | null {
  return (globalThis as Here).pactlightPdf?.subarray(from, to).toBase64() ?? null;
}

function dropHere(): void {
  delete (globalThis as Here).pactlightPdf;
}
