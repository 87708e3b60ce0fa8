/** `npm run test:oldest`: end-to-end tests in the oldest Chromium that the manifest allows. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { OLDEST } from './build/oldest-browsers';

/** Tests of marks, cards, popup and panel, which take a few minutes. */
const SPECS = [
  'tests/e2e/card/card.e2e.ts',
  'tests/e2e/marks/marks.e2e.ts',
  'tests/e2e/marks/only-strokes.e2e.ts',
  'tests/e2e/surfaces/panel.e2e.ts',
  'tests/e2e/surfaces/popup.e2e.ts',
];

const FOLDER = resolve(import.meta.dirname, '../.start/oldest');

function main(): void {
  const executable = process.env['OLDEST_CHROMIUM_PATH'] ?? fromDebian() ?? fromDownload();
  if (!executable)
    throw new Error(
      `Chromium ${OLDEST.chrome} could not be fetched. Set OLDEST_CHROMIUM_PATH to its executable.`,
    );
  const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'e2e chromium', ...SPECS], {
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM_PATH: executable },
  });
  process.exitCode = status ?? 1;
}

/** @returns the executable, unpacked into `FOLDER`, so that the installed one is not replaced */
function fromDebian(): string | undefined {
  const path = join(FOLDER, 'usr/lib/chromium/chromium');
  if (existsSync(path)) return path;
  const { stdout } = spawnSync('apt-cache', ['madison', 'chromium'], { encoding: 'utf8' });
  const version = stdout?.match(new RegExp(`\\| (${OLDEST.chrome}\\.\\S+) \\|`))?.[1];
  if (!version) return undefined;
  mkdirSync(FOLDER, { recursive: true });
  const packages = [`chromium=${version}`, `chromium-common=${version}`];
  spawnSync('apt-get', ['download', ...packages], { cwd: FOLDER, stdio: 'inherit' });
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.deb')))
    spawnSync('dpkg', ['-x', file, '.'], { cwd: FOLDER });
  return existsSync(path) ? path : undefined;
}

/** @returns the executable of Chrome for Testing */
function fromDownload(): string | undefined {
  const { status, stdout } = spawnSync(
    'npx',
    [
      '--no',
      'browsers',
      'install',
      `chrome@${OLDEST.chrome}`,
      '--path',
      FOLDER,
      '--format',
      '{{path}}',
    ],
    { encoding: 'utf8' },
  );
  return status === 0 ? stdout.trim() : undefined;
}

main();
