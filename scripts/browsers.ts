import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Browsers in which tests run the extension. */
export type BrowserName = 'chromium' | 'firefox';

/**
 * In WebKit, Safari's engine, tests only run the built scripts on a page. Its "browser" is the
 * WebDriver.
 */
type Installable = BrowserName | 'webkit';

interface BrowserPlaces {
  /** Environment variable with the path of the executable, which takes precedence. */
  readonly variable: string;
  readonly commands: readonly string[];
  readonly places: readonly string[];
  readonly debianPackages: readonly string[];
  /** Its name in `@puppeteer/browsers`, if that can download it. */
  readonly download?: string;
}

// Without Google's own Chrome: since version 137 it ignores --load-extension, which Chromium and
// Chrome for Testing still support.
const BROWSERS: Readonly<Record<Installable, BrowserPlaces>> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      '/usr/lib/chromium/chromium',
    ],
    debianPackages: ['chromium'],
    download: 'chrome',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox', 'firefox-esr'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/usr/lib/firefox/firefox',
      '/usr/lib/firefox-esr/firefox-esr',
    ],
    debianPackages: ['firefox-esr'],
    download: 'firefox',
  },
  webkit: {
    variable: 'WEBKIT_DRIVER_PATH',
    // On a Mac it is Safari itself, once `safaridriver --enable` has been run.
    commands: ['WebKitWebDriver', 'safaridriver'],
    places: [],
    debianPackages: ['webkit2gtk-driver', 'xvfb'],
  },
};

/** Folder of downloads, shared with Puppeteer. */
const DOWNLOADS = join(homedir(), '.cache', 'puppeteer');

/**
 * Looks for a browser in the environment (`CHROMIUM_PATH`, `FIREFOX_PATH`, `WEBKIT_DRIVER_PATH`),
 * in `PATH`, in the usual places, and among earlier downloads.
 *
 * @returns its absolute path; undefined if it is not installed
 * @throws Error if the environment names a file that does not exist
 */
export function findBrowser(name: Installable): string | undefined {
  const { variable, commands, places, download } = BROWSERS[name];
  const named = process.env[variable];
  if (named) {
    if (isFile(named)) return named;
    throw new Error(
      `${variable} names ${named}, which is not a file. Correct it, or unset it to have ${name} looked for.`,
    );
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...places].find(isFile) ?? (download && findDownload(download));
}

/**
 * Finds a browser, or installs it: from Debian's packages if we are root and there is `apt-get`,
 * otherwise by a download of `@puppeteer/browsers`.
 *
 * @returns its absolute path
 * @throws Error that says what to do if neither works
 */
export function ensureBrowser(name: Installable): string {
  const found = findBrowser(name);
  if (found) return found;
  const { variable, debianPackages, download } = BROWSERS[name];
  console.log(`No ${name} found. Installing one.`);
  const installed =
    (installFromDebian(debianPackages) && findBrowser(name)) ||
    (download && downloadBrowser(download));
  if (installed) return installed;
  throw new Error(
    `No ${name} found, and none could be installed. Install it (on Debian, as root: apt-get install ${debianPackages.join(' ')}), ` +
      `or set ${variable} to its executable.`,
  );
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function installFromDebian(packages: readonly string[]): boolean {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || spawnSync('apt-get', ['--version']).status !== 0) return false;
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Another package manager may still be running on a machine that has just started.
  const wait = ['-o', 'DPkg::Lock::Timeout=120'];
  const apt = (...args: string[]): boolean => {
    const { status, stderr } = spawnSync('apt-get', [...wait, '-qq', ...args], {
      env: environment,
      encoding: 'utf8',
    });
    if (status !== 0) console.error(stderr);
    return status === 0;
  };
  return apt('update') && apt('install', '-y', '--no-install-recommends', ...packages);
}

function puppeteerBrowsers(...args: string[]): string {
  const { status, stdout } = spawnSync('npx', ['--no', 'browsers', ...args], { encoding: 'utf8' });
  return status === 0 ? stdout : '';
}

function downloadBrowser(download: string): string | undefined {
  const path = puppeteerBrowsers(
    'install',
    `${download}@stable`,
    '--path',
    DOWNLOADS,
    '--format',
    '{{path}}',
  ).trim();
  return isFile(path) ? path : undefined;
}

function findDownload(download: string): string | undefined {
  if (!statSync(join(DOWNLOADS, download), { throwIfNoEntry: false })) return undefined;
  const lines = puppeteerBrowsers('list', '--path', DOWNLOADS).split('\n');
  // A line reads "chrome@140.0.0.0 (linux) /path/to/chrome".
  return lines
    .filter((line) => line.startsWith(`${download}@`))
    .map((line) => line.replace(/^\S+ \(\S+\) /, '').trim())
    .find(isFile);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const name of Object.keys(BROWSERS) as Installable[])
    console.log(`${name}: ${ensureBrowser(name)}`);
}
