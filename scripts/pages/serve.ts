import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.pdf': 'application/pdf',
};

/** Extra response headers by file name, from `headers.json` in the served folder. */
type HeaderTable = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A server of a folder. `stop` also closes open connections. */
export interface PageServer {
  /** Without a trailing slash. */
  readonly origin: string;
  stop(): Promise<void>;
}

/**
 * Serves the files of `folder` on 127.0.0.1, on a port that the system chooses, with the extra
 * headers of a file `headers.json` in the folder. Files outside the folder cannot be reached;
 * missing files give 404.
 */
export async function serveFolder(folder: string): Promise<PageServer> {
  const headers = await readHeaders(folder);
  const server = createServer(async (request, response) => {
    const path = fileFor(folder, request.url ?? '/');
    const found = path !== undefined && (await stat(path).catch(() => undefined))?.isFile();
    if (path === undefined || !found) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      return;
    }
    response.writeHead(200, {
      'content-type': CONTENT_TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream',
      'cache-control': 'no-store',
      ...headers[path.slice(folder.length + 1)],
    });
    createReadStream(path).pipe(response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readHeaders(folder: string): Promise<HeaderTable> {
  const text = await readFile(join(folder, 'headers.json'), 'utf8').catch(() => '{}');
  return JSON.parse(text) as HeaderTable;
}

/** @returns the file that a request's address names; undefined if it is outside the folder */
function fileFor(folder: string, url: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
  const file = normalize(join(folder, path));
  return file.startsWith(folder + sep) ? file : undefined;
}
