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

/** Where the browser was looked for in vain, and why it was not had there. */
const misses: string[] = [];

function main(): void {
  const executable = process.env['OLDEST_CHROMIUM_PATH'] ?? fromDebian() ?? fromDownload();
  if (!executable) return fail(`Chromium ${OLDEST.chrome} could not be fetched.`);
  const version = versionOf(executable);
  if (!version) return fail(`${executable} does not start.`);
  if (!version.includes(` ${OLDEST.chrome}.`))
    return fail(`${executable} is ${version}, not Chromium ${OLDEST.chrome}.`);
  console.log(`Tests run in ${version}: ${executable}`);
  const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'e2e chromium', ...SPECS], {
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM_PATH: executable },
  });
  process.exitCode = status ?? 1;
}

function fail(why: string): void {
  console.error([why, ...misses.map((miss) => `- ${miss}`)].join('\n'));
  console.error(
    `Set OLDEST_CHROMIUM_PATH to the executable of Chromium or Chrome for Testing ${OLDEST.chrome}.`,
  );
  process.exitCode = 1;
}

/** @returns such as "Chromium 150.0.7871.100"; undefined if it cannot be started */
function versionOf(executable: string): string | undefined {
  const { status, stdout } = spawnSync(executable, ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

/** @returns the executable, unpacked into `FOLDER`, so that the installed one is not replaced */
function fromDebian(): string | undefined {
  const path = join(FOLDER, 'usr/lib/chromium/chromium');
  if (existsSync(path)) return path;
  const { stdout } = spawnSync('apt-cache', ['madison', 'chromium'], { encoding: 'utf8' });
  const version = stdout?.match(new RegExp(`\\| (${OLDEST.chrome}\\.\\S+) \\|`))?.[1];
  if (!version) {
    const has = stdout ? `has no Chromium ${OLDEST.chrome}` : 'is not on this system';
    misses.push(`apt: ${has}.`);
    return undefined;
  }
  mkdirSync(FOLDER, { recursive: true });
  const packages = [`chromium=${version}`, `chromium-common=${version}`];
  spawnSync('apt-get', ['download', ...packages], { cwd: FOLDER, stdio: 'inherit' });
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.deb')))
    spawnSync('dpkg', ['-x', file, '.'], { cwd: FOLDER });
  if (existsSync(path)) return path;
  misses.push(`apt: ${packages.join(' and ')} could not be downloaded (see above).`);
  return undefined;
}

/** @returns the executable of Chrome for Testing */
function fromDownload(): string | undefined {
  const name = `chrome@${OLDEST.chrome}`;
  const { status, stdout, stderr } = spawnSync(
    'npx',
    ['--no', 'browsers', 'install', name, '--path', FOLDER, '--format', '{{path}}'],
    { encoding: 'utf8' },
  );
  if (status === 0) return stdout.trim();
  const reason = stderr.match(/Error: .*|getaddrinfo .*/)?.[0] ?? stderr.trim();
  misses.push(`Chrome for Testing: ${name} could not be downloaded: ${reason}`);
  return undefined;
}

main();
