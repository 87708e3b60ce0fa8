import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { findBrowser } from '../../scripts/browsers';

const folder = mkdtempSync(join(tmpdir(), 'pactlight-browsers-'));
const executable = (name: string): string => {
  const path = join(folder, name);
  writeFileSync(path, '');
  chmodSync(path, 0o755);
  return path;
};

afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(folder, { recursive: true }));

it('the browser that the environment names takes precedence', () => {
  const named = executable('my-chromium');
  vi.stubEnv('CHROMIUM_PATH', named);
  expect(findBrowser('chromium')).toBe(named);
});

it('browsers are found in PATH', () => {
  const onPath = executable('firefox');
  vi.stubEnv('FIREFOX_PATH', '');
  vi.stubEnv('PATH', folder);
  expect(findBrowser('firefox')).toBe(onPath);
});

it('an error says which variable is wrong and how to fix it', () => {
  vi.stubEnv('FIREFOX_PATH', join(folder, 'nothing-here'));
  expect(() => findBrowser('firefox')).toThrow(
    /FIREFOX_PATH names .*nothing-here, which is not a file\. Correct it, or unset it/,
  );
});
