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

it('a file is served with its type, on this machine only', async () => {
  const response = await fetch(`${server.origin}/an%20article.html`);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await response.text()).toBe('<p>TPP</p>');
  expect(new URL(server.origin).hostname).toBe('127.0.0.1');
});

it('headers of headers.json are sent', async () => {
  const response = await fetch(`${server.origin}/strict.html`);
  expect(response.headers.get('content-security-policy')).toBe("default-src 'none'");
});

it.each(['/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/%', '/', '/missing.html'])(
  'the server answers %s with 404',
  async (path) => {
    // `fetch` normalizes addresses; a plain request sends them unchanged.
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
