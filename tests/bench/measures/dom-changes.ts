import { ensureBrowser, type BrowserName } from '../../../scripts/browsers';
import { builtExtension } from '../../../scripts/build/built-extension';
import { launchChromium } from '../../../scripts/driving/chromium/chromium';
import type { DrivenTab } from '../../../scripts/driving/extension-browser';
import { launchFirefox } from '../../../scripts/driving/firefox/firefox';
import { waitFor } from '../../../scripts/driving/wait-for';
import type { Bench } from '../bench';
import { median, spread } from '../statistics';
import { articlePage } from '../support/generated-pages';
import type { Figure } from '../targets';

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox };

/**
 * Script with 1,000 changes of the usual kinds, each at another place; it reports their duration,
 * ms.
 */
const CHANGES = `<script>
  function change() {
    const paragraphs = [...document.querySelectorAll('p')];
    const start = performance.now();
    for (let i = 0; i < 250; i++) {
      const paragraph = paragraphs[(i * 7) % paragraphs.length];
      const added = document.createElement('span');
      added.textContent = 'Later: Japan answers. ';
      paragraph.append(added);
      added.className = 'late';
      paragraph.lastChild.firstChild.data = 'Later: Japan has answered. ';
      const moved = paragraphs[(i * 13) % paragraphs.length].lastChild;
      paragraph.prepend(moved);
      added.remove();
    }
    document.body.offsetHeight;
    return performance.now() - start;
  }
</script>`;

/**
 * Measures the page's own time, layout included, for its changes: on a page of 8,000 marks, and on
 * the same page with other names, which is not annotated.
 */
export async function domChangeFigures(bench: Bench, name: BrowserName): Promise<Figure[]> {
  const article = articlePage({ words: 40_000, nameEvery: 5, end: CHANGES });
  bench.server.add('changing.html', article);
  bench.server.add('changing-other.html', renamed(article));
  const browser = await LAUNCH[name](ensureBrowser(name), {
    extension: builtExtension(name),
    headless: true,
  });
  const rounds = bench.quick ? 2 : 3;
  try {
    const annotated: number[] = [];
    const bare: number[] = [];
    let marks = 0;
    for (let i = 0; i < (bench.quick ? 1 : 7); i++) {
      const origin = `http://localhost:${bench.server.port}`;
      const other = await browser.open(`${origin}/changing-other.html`);
      bare.push(await changed(other, rounds));
      await other.close();
      const page = await browser.open(`${origin}/changing.html`);
      marks = await marked(page);
      annotated.push(await changed(page, rounds));
      await page.close();
    }
    return [
      {
        target: `live.changes-${name}`,
        value: median(annotated) / median(bare),
        detail: `${spread(annotated)} ms with ${marks} marks, ${spread(bare)} ms without`,
      },
    ];
  } finally {
    await browser.close();
  }
}

/** Returns the fastest round, since the first one compiles. The page is at rest between rounds. */
async function changed(page: DrivenTab, rounds: number): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < rounds; i++) {
    times.push(await page.evaluate(() => (globalThis as unknown as { change(): number }).change()));
    await new Promise((resolve) => setTimeout(resolve, REST_MS));
  }
  return Math.min(...times);
}

/** Longer than the extension waits before it reads a change. */
const REST_MS = 800;

async function marked(page: DrivenTab): Promise<number> {
  const count = () =>
    page.evaluate(() => {
      let marks = 0;
      for (const key of [
        'people',
        'institutions',
        'countries',
        'pact',
        'agriculture',
        'autos',
        'market-access',
        'rules',
        'ratification',
        'talks',
      ]) {
        marks += CSS.highlights.get(`pactlight-${key}`)?.size ?? 0;
      }
      return marks;
    });
  let marks = 0;
  let same = 0;
  const isSteady = async (): Promise<boolean> => {
    const now = await count();
    same = now > 0 && now === marks ? same + 1 : 0;
    marks = now;
    return same === STEADY_LOOKS;
  };
  if (!(await waitFor(isSteady, 60_000)))
    throw new Error(`${page.url}: not marked within a minute`);
  return marks;
}

/** A page counts as marked after this many equal counts in a row, 50 ms apart. */
const STEADY_LOOKS = 20;

/** Replaces the names of the pack by other names of the same length. */
function renamed(html: string): string {
  const names =
    'Trans-Pacific|Partnership|TPP|Michael|Froman|Akira|Amari|Barack|Obama|Shinzo|Abe|Japan|Australia|New Zealand|Vietnam|Canada|tariffs|market access|fast track|rice|beef|Congress|U\\.S\\. Trade|intellectual property';
  return html.replace(new RegExp(names, 'g'), (name) =>
    name.replace(/[a-z]/g, 'o').replace(/[A-Z]/g, 'Q'),
  );
}
