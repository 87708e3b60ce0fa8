import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Pages by path, served to one browser on this machine. */
export interface PageServer {
  readonly port: number;
  /** Makes a page available under a path without a leading slash. */
  add(path: string, html: string | Buffer): void;
  stop(): Promise<void>;
}

/**
 * Headers of every page. Isolation from other origins gives `performance.now()` its finest
 * steps, 5 µs. https://developer.mozilla.org/en-US/docs/Web/API/Performance_API/High_precision_timing
 */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** Pages under `still/` run no script of their own: what is then measured is ours. */
const STILL = { ...HEADERS, 'content-security-policy': "script-src 'none'" };

export async function servePages(): Promise<PageServer> {
  const pages = new Map<string, string | Buffer>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(
      new URL(request.url ?? '/', 'http://localhost').pathname.slice(1),
    );
    const page = pages.get(path.replace(/^still\//, ''));
    if (page === undefined) response.writeHead(404).end();
    else response.writeHead(200, path.startsWith('still/') ? STILL : HEADERS).end(page);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    add: (path, html) => void pages.set(path, html),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
