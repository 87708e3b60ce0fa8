import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import { cardOf } from '../../../scripts/driving/card';
import type { DrivenPage, DrivenTab } from '../../../scripts/driving/extension-browser';
import { launchPlain, type PlainBrowser } from '../../../scripts/driving/plain-browser';
import { waitFor } from '../../../scripts/driving/wait-for';
import { tracesOf } from '../support/page-traces';
import { pause, SOON, withBrowser } from '../support/with-browser';

const test = withBrowser();

/** Globals of hostile pages. */
interface HostilePage extends Window {
  /** Whether a page that changes by itself has finished. */
  isDone?: boolean;
  /** Restores what the page broke, for the checks that follow. */
  makePeace?: () => void;
}
declare const window: HostilePage;

interface Case {
  readonly what: string;
  /** People whose names must be marked. */
  readonly people: readonly string[];
  /** Whether the pointer opens a card; otherwise nothing opens and nothing breaks. */
  readonly opens: boolean;
}

const BOTH = ['Akira Amari', 'Michael Froman'];
const CASES: Readonly<Record<string, Case>> = {
  'policy-none': { what: 'allows no script, style, image or frame', people: BOTH, opens: true },
  'policy-sandbox': { what: 'is sandboxed by its own policy', people: BOTH, opens: true },
  'policy-nonce': {
    what: 'allows only scripts that it knows, and no styles',
    people: BOTH,
    opens: true,
  },
  'policy-trusted-types': { what: 'lets no string become markup', people: BOTH, opens: true },
  frames: { what: 'holds frames, sandboxed and not', people: BOTH, opens: true },
  'shadow-roots': {
    what: 'holds shadow roots, open and closed',
    people: [...BOTH, 'Barack Obama'],
    opens: true,
  },
  'many-nodes': {
    what: 'has 50,000 text nodes',
    people: [...BOTH, 'Barack Obama', 'Shinzo Abe'],
    opens: true,
  },
  'one-long-text': {
    what: 'has one text of 10 MB',
    people: [...BOTH, 'Barack Obama'],
    opens: true,
  },
  'many-mentions': {
    what: 'names five concepts in each of 60,000 paragraphs',
    people: [...BOTH, 'Barack Obama', 'Shinzo Abe'],
    opens: true,
  },
  mutations: {
    what: 'changes 10,000 times a second',
    people: [...BOTH, 'Barack Obama'],
    opens: true,
  },
  answers: { what: 'answers what is done to it with changes', people: BOTH, opens: false },
  deep: { what: 'nests 800 elements', people: [...BOTH, 'Barack Obama'], opens: true },
  'all-initial': { what: 'resets everything and hides our host', people: BOTH, opens: true },
  'top-layer': {
    what: 'shows a popover and a modal dialog',
    people: [...BOTH, 'Barack Obama', 'Shinzo Abe'],
    opens: false,
  },
  polluted: {
    what: 'spoils Node, Range, Map, Array and CSS.highlights',
    people: BOTH,
    opens: true,
  },
  'registry-thief': {
    what: 'clears the registry of highlights and all sheets',
    people: BOTH,
    opens: true,
  },
  'our-names': { what: 'uses our names for things of its own', people: BOTH, opens: true },
  sizes: {
    what: 'has text too large and too small',
    people: [...BOTH, 'Barack Obama', 'Craig Thorn', 'Shinzo Abe'],
    opens: true,
  },
  'svg-and-mathml': { what: 'has text in drawings and formulas', people: BOTH, opens: true },
  'scripts-of-the-world': {
    what: 'writes in every direction, with every sign',
    people: [
      ...BOTH,
      'Akira\u200b Amari',
      'Barack Obama',
      'Bar\u00adack Oba\u00adma',
      'Michael\u00a0Froman',
      'Obama',
      'Shinzo Abe',
      'Shinzo\u2009Abe',
    ],
    opens: true,
  },
  'broken-text': {
    what: 'has halves of signs in its text',
    people: [...BOTH, 'Amari', 'Barack Obama', 'Shinzo Abe'],
    opens: true,
  },
  'writes-anew': { what: 'is written again, three times', people: BOTH, opens: true },
  editors: { what: 'is being written on', people: BOTH, opens: true },
  clobbered: {
    what: 'has a form that takes names away',
    people: inject('browser') === 'chromium' ? [] : [...BOTH, 'Barack Obama', 'Shinzo Abe'],
    opens: inject('browser') !== 'chromium',
  },
  'clobbered-document': { what: 'takes away names of the document', people: BOTH, opens: true },
};

let plain: PlainBrowser;
beforeAll(async () => {
  plain = await launchPlain(inject('browser'), inject('executable'));
});
afterAll(() => plain?.close());

describe.each(Object.entries(CASES))('the page %s', (name, { what, people, opens }) => {
  it(`${what}, and is as it would be without us`, async () => {
    const address = `hostile/${name}.html`;
    const [bare, page] = await Promise.all([
      plain.open(`${inject('origin')}/${address}`),
      test.open(address),
    ]);
    onTestFinished(async () => void (await Promise.all([bare.close(), page.close()])));
    await Promise.all([bare, page].map(startReading));
    await Promise.all([bare, page].map(comeToRest));
    // Some pages have marks only in view.
    await page.movePointer(500, 700, 2);
    // After many changes we pause for long.
    await expect.poll(() => peopleMarked(page), { timeout: 20_000 }).toEqual(people.toSorted());
    const expected = await tracesOf(bare, 'Froman');
    expect(await tracesOf(page, 'Froman'), 'once marked').toEqual(expected);

    await pretendReader(page);
    expect(await cardOf(page), 'a card for events that the page made up').toBeUndefined();
    expect(await tracesOf(page, 'Froman'), 'after events of its own').toEqual(
      await tracesOf(await alsoPretend(bare), 'Froman'),
    );

    if (people.length > 0) await restOn(page, 'Michael Froman');
    expect(await opensCard(page, opens), 'whether a card opens').toBe(opens);
    // The browser's search also finds the text of an open card.
    expect({ ...(await tracesOf(page, 'Froman')), found: expected.found }, 'with a card').toEqual(
      expected,
    );
    await Promise.all([bare, page].map((one) => one.press('Escape')));
    await expect.poll(() => cardOf(page), SOON).toBeUndefined();
    expect(await tracesOf(page, 'Froman'), 'after a card').toEqual(await tracesOf(bare, 'Froman'));
    expect(
      without(await page.consoleErrors(), await bare.consoleErrors()),
      'errors that it has not by itself',
    ).toEqual([]);
  }, 60_000);
});

/** Selects a word and scrolls a little while the page is still loading. */
function startReading(page: DrivenPage): Promise<void> {
  return page.aside(() => {
    const text = Document.prototype.querySelector.call(document, '#plain')?.firstChild;
    if (text && getSelection()?.rangeCount === 0)
      getSelection()?.setBaseAndExtent(text, 4, text, 17);
    scrollTo(0, 10);
  });
}

async function comeToRest(page: DrivenPage): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => window.isDone !== false), { timeout: 20_000 })
    .toBe(true);
  if (!(await page.evaluate(() => window.makePeace !== undefined))) return;
  await pause(3000);
  await page.evaluate(() => window.makePeace!());
}

async function alsoPretend(page: DrivenPage): Promise<DrivenPage> {
  await pretendReader(page);
  return page;
}

/** Dispatches, from the page, the events with which a reader opens a card. */
async function pretendReader(page: DrivenPage): Promise<void> {
  await page.evaluate(async () => {
    const { x, y, height } = document.querySelector('#plain')!.getBoundingClientRect();
    for (let i = 0; i < 20; i++) {
      for (const type of [
        'pointerover',
        'pointermove',
        'mousemove',
        'pointerdown',
        'pointerup',
        'click',
        'touchstart',
        'touchend',
      ]) {
        const place = {
          bubbles: true,
          composed: true,
          clientX: x + i * 20,
          clientY: y + height * 0.75,
          pointerType: i % 2 ? 'touch' : 'mouse',
        };
        const event = type.startsWith('pointer')
          ? new PointerEvent(type, place)
          : new MouseEvent(type, place);
        document.querySelector('#plain')!.dispatchEvent(event);
      }
    }
    for (const key of ['J', 'K', 'L', 'S', 'Enter', 'Escape'])
      document.dispatchEvent(
        new KeyboardEvent('keydown', { key, altKey: true, shiftKey: true, bubbles: true }),
      );
    await new Promise((resolve) => setTimeout(resolve, 700));
  });
}

/** Reads no boxes: in a text of megabytes each takes long. */
function peopleMarked(page: DrivenPage): Promise<readonly string[]> {
  return page.evaluate(() => {
    const texts = [...(CSS.highlights.get('pactlight-people') ?? [])].map(
      ({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = new Range();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return range.toString();
      },
    );
    return [...new Set(texts)].sort();
  });
}

/** Rests the pointer on a name in the paragraph that all these pages have. */
async function restOn(page: DrivenTab, text: string): Promise<void> {
  await page.bringToFront();
  const { x, y, width, height } = await page.evaluate((name) => {
    const { firstChild } = document.querySelector('#plain')!;
    const at = (firstChild as Text).data.indexOf(name);
    const range = new Range();
    range.setStart(firstChild!, at);
    range.setEnd(firstChild!, at + name.length);
    // The middle of a name on two lines would be beside both.
    return range.getClientRects()[0]!.toJSON() as DOMRect;
  }, text);
  await page.movePointer(x + width / 2 - 2, y + height / 2);
  await page.movePointer(x + width / 2, y + height / 2, 3);
}

/** @param isExpected whether to wait as long as a busy machine may need */
async function opensCard(page: DrivenPage, isExpected: boolean): Promise<boolean> {
  const limit = isExpected ? SOON.timeout : 3000;
  return waitFor(async () => (await cardOf(page))?.text.includes('Froman') ?? false, limit);
}

function without(texts: readonly string[], others: readonly string[]): readonly string[] {
  return texts.filter((text) => !others.includes(text));
}
