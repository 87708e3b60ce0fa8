import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveFolder, type PageServer } from '../../scripts/pages/serve';

const root = mkdtempSync(join(tmpdir(), 'pactlight-serve-'));
let server: PageServer;

beforeAll(async () => {
  mkdirSync(join(root, 'pages'));
  writeFileSync(join(root, 'secret.txt'), 'not for serving');
  writeFileSync(join(root, 'pages', 'an article.html'), '<p>TPP</p>');
  writeFileSync(join(root, 'pages', 'strict.html'), '<p>strict</p>');
  writeFileSync(
    join(root, 'pages', 'headers.json'),
    JSON.stringify({ 'strict.html': { 'content-security-policy': "default-src 'none'" } }),
  );
  server = await serveFolder(join(root, 'pages'));
});
afterAll(async () => {
  await server.stop();
  rmSync(root, { recursive: true });
});

it('serves a file with its type, on this machine only', async () => {
  const response = await fetch(`${server.origin}/an%20article.html`);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await response.text()).toBe('<p>TPP</p>');
  expect(new URL(server.origin).hostname).toBe('127.0.0.1');
});

it('sends the headers that the folder asks for', async () => {
  const response = await fetch(`${server.origin}/strict.html`);
  expect(response.headers.get('content-security-policy')).toBe("default-src 'none'");
});

it.each(['/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/%', '/', '/missing.html'])(
  'answers 404 to %s',
  async (path) => {
    // fetch tidies an address before it asks; a plain request sends what it is given.
    const { port } = new URL(server.origin);
    const status = await new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port, path }, (response) =>
        resolve(response.resume().statusCode),
      )
        .on('error', reject)
        .end();
    });
    expect(status).toBe(404);
  },
);
