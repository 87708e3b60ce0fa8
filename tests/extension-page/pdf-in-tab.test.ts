import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pdfInTab } from '../../lib/extension-page/pdf-in-tab';

const MOST = 1000;
const executeScript = vi.fn();
const request = vi.fn();

/** Lets scripts into the tab, which shows a document of a type. */
function show(contentType: string): void {
  vi.stubGlobal('document', { contentType });
  vi.stubGlobal('location', { href: 'https://a.example/talks.pdf' });
  vi.stubGlobal('fetch', request);
  executeScript.mockImplementation(
    async ({ func, args }: { func: (...args: unknown[]) => unknown; args: unknown[] }) => [
      { result: await func(...args) },
    ],
  );
}

beforeEach(async () => {
  vi.unstubAllGlobals();
  fakeBrowser.reset();
  request.mockReset();
  executeScript.mockReset().mockRejectedValue(new Error('Cannot access contents of the page'));
  Object.assign(fakeBrowser.scripting, { executeScript });
});

async function read() {
  const { id } = await fakeBrowser.tabs.create({ url: 'https://a.example/talks.pdf' });
  return pdfInTab(id!, MOST);
}

describe('the PDF file of a tab', () => {
  it('is not there if the tab is closed, or shows something else', async () => {
    expect(await pdfInTab(999, MOST)).toBe('tab-gone');
    show('text/html');
    expect(await read()).toBe('tab-gone');
    expect(request).not.toHaveBeenCalled();
  });

  it('is not given if the browser keeps scripts out, or the site does not send it again', async () => {
    expect(await read()).toBe('closed');
    show('application/pdf');
    request.mockResolvedValue(new Response(null, { status: 403 }));
    expect(await read()).toBe('closed');
    request.mockRejectedValue(new TypeError('Failed to fetch'));
    expect(await read()).toBe('closed');
  });

  it('is requested from its own address alone, and not if it is too large', async () => {
    show('application/pdf');
    request.mockResolvedValue(new Response(new Uint8Array(MOST + 1)));
    expect(await read()).toBe('too-large');
    expect(request.mock.calls).toEqual([['https://a.example/talks.pdf', { cache: 'force-cache' }]]);
  });
});
