import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { ensureBrowser } from './browsers';
import { builtExtension } from './build/built-extension';
import { cardOf, cardSettled } from './driving/card';
import { launchChromium } from './driving/chromium/chromium';
import type { DrivenTab, ExtensionBrowser } from './driving/extension-browser';
import { bringIntoView, marksOf, marksSettled, type Mark } from './driving/marks';
import { waitFor } from './driving/wait-for';
import { PAGES_FOLDER, SAMPLE_ARTICLE } from './pages/pages';
import { serveFolder, type PageServer } from './pages/serve';
import { textAsPage } from './pages/text-page';

const USAGE = `Usage: npm start [-- [--headless] [FILE | URL]]
Builds Pactlight and opens a browser with it on the sample article, or on the page you name.
Without a display, or with --headless, it saves screenshots in .start/ and prints what was marked.`;

const OUTPUT = resolve(import.meta.dirname, '../.start');
/** Name of the page that we make of a text file, in the same folder. */
const TEXT_PAGE = 'article.html';
const POPUP_SIZE = { width: 400, height: 600 };

/** The page that the command line names, and our server if it is a file. */
interface Target {
  readonly url: string;
  readonly server?: PageServer;
}

async function main(args: readonly string[]): Promise<void> {
  if (args.includes('--help')) return console.log(USAGE);
  const unknown = args.find((arg) => arg.startsWith('-') && arg !== '--headless');
  const names = args.filter((arg) => !arg.startsWith('-'));
  if (unknown || names.length > 1)
    throw new Error(
      `${unknown ? `Unknown option ${unknown}` : 'Name one page at most'}.\n${USAGE}`,
    );

  const target = await findTarget(names[0]);
  try {
    const executable = ensureBrowser('chromium');
    build();
    if (args.includes('--headless') || !hasDisplay()) await showHeadless(executable, target.url);
    else await showInWindow(executable, target.url);
  } finally {
    await target.server?.stop();
  }
}

async function findTarget(name: string | undefined): Promise<Target> {
  if (name === undefined) {
    const server = await serveFolder(PAGES_FOLDER);
    return { url: `${server.origin}/${SAMPLE_ARTICLE}`, server };
  }
  if (/^https?:/i.test(name)) return { url: new URL(name).href };
  const path = resolve(name);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
    throw new Error(
      `${name} is neither a file nor an address that starts with http:// or https://.`,
    );
  }
  if (extname(path) === '.txt') {
    mkdirSync(OUTPUT, { recursive: true });
    writeFileSync(join(OUTPUT, TEXT_PAGE), textAsPage(readFileSync(path, 'utf8'), basename(path)));
    const server = await serveFolder(OUTPUT);
    return { url: `${server.origin}/${TEXT_PAGE}`, server };
  }
  const server = await serveFolder(dirname(path));
  return { url: `${server.origin}/${encodeURIComponent(basename(path))}`, server };
}

function build(): void {
  console.log('Building the extension for Chromium …');
  const { status, stdout, stderr } = spawnSync('npx', ['wxt', 'build'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The build failed.\n${stdout}${stderr}`);
}

/** On Linux a window needs a display server; other systems always have one. */
function hasDisplay(): boolean {
  return (
    process.platform !== 'linux' ||
    Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
  );
}

async function showInWindow(executable: string, url: string): Promise<void> {
  const browser = await launchChromium(executable, {
    extension: builtExtension('chromium'),
    headless: false,
  });
  try {
    await browser.open(url);
    console.log(
      `Open in Chromium: ${url}\nRest the pointer on an underlined name. Close the browser to end.`,
    );
    await browser.closed();
  } finally {
    await browser.close();
  }
}

async function showHeadless(executable: string, url: string): Promise<void> {
  mkdirSync(OUTPUT, { recursive: true });
  console.log('No display: screenshots instead of a window.');
  for (const colorScheme of ['light', 'dark'] as const) {
    const browser = await launchChromium(executable, {
      extension: builtExtension('chromium'),
      headless: true,
      colorScheme,
    });
    try {
      const page = await browser.open(url);
      await marksSettled(page, 5000);
      if (colorScheme === 'light') await printMarks(browser, page);
      const saved = await saveScreenshots(browser, page, colorScheme);
      console.log(saved.map((path) => `Saved ${relative(process.cwd(), path)}`).join('\n'));
    } finally {
      await browser.close();
    }
  }
}

async function printMarks(browser: ExtensionBrowser, page: DrivenTab): Promise<void> {
  const marks = await marksOf(page);
  console.log(`\n${await page.evaluate(() => document.title)}`);
  if (marks.length === 0) {
    console.log(
      'Nothing is marked: Pactlight does not take this page to be about the talks. The popup says why.\n',
    );
    return;
  }
  console.log(
    `${marks.length} marks on the page, ${await browser.badge(page)} on the toolbar badge\n`,
  );
  for (const [key, list] of groupByKey(marks))
    console.log(`${key.padEnd(14)} ${String(list.length).padStart(3)}  ${countTexts(list)}`);
  console.log('');
}

function groupByKey(marks: readonly Mark[]): Map<string, Mark[]> {
  const groups = new Map<string, Mark[]>();
  for (const mark of marks) groups.set(mark.key, [...(groups.get(mark.key) ?? []), mark]);
  return groups;
}

/** @returns "Japan ×6, Peru": each text once, in reading order */
function countTexts(marks: readonly Mark[]): string {
  const counts = new Map<string, number>();
  for (const { text } of marks) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, count]) => (count > 1 ? `${text} ×${count}` : text)).join(', ');
}

async function saveScreenshots(
  browser: ExtensionBrowser,
  page: DrivenTab,
  scheme: string,
): Promise<readonly string[]> {
  const path = (name: string) => join(OUTPUT, `${name}-${scheme}.png`);
  const saved = [path('page')];
  await page.screenshot(path('page'));
  const marks = await marksOf(page);
  const mark = marks.find(({ key }) => key === 'people') ?? marks[0];
  if (mark) {
    const { x, y, width, height } = await bringIntoView(page, mark.text);
    await page.movePointer(x + width / 2, y + height / 2, 5);
    if (await waitFor(async () => (await cardOf(page)) !== undefined, 3000)) {
      await cardSettled(page);
      await page.screenshot(path('card'));
      saved.push(path('card'));
    }
  }
  const popup = await browser.openPopup(page);
  await popup.resize(POPUP_SIZE.width, POPUP_SIZE.height);
  await waitFor(
    async () => (await popup.evaluate(() => document.body.innerText.trim())) !== '',
    3000,
  );
  await popup.screenshot(path('popup'));
  return [...saved, path('popup')];
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
