import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compileProbe } from '../../../lib/pack-compile/compile-probe';
import type { Annotator } from '../../../lib/page/annotator';
import { namesForPage, setAnnotatorHere, setVerdictHere } from '../../../lib/page/presence';
import { Sentinel } from '../../../lib/page/sentinel/sentinel';
import { pack } from '../../matching/support/engine';

const probe = compileProbe(pack);
const TALKS = 'The trans-pacific partnership talks went on.';
const FAIR = 'The village fair was opened on Saturday.';

/** The part of a document that a sentinel reads. */
let page: EventTarget & { prerendering: boolean };
let text: string;
let description: string;
let elements: number;
let reads: number;
/** Shadow root of each of its elements. */
let tree: Partial<ShadowRoot> | null;
/** Local name of its body. */
let body: string;

beforeEach(() => {
  vi.useFakeTimers();
  [text, description, elements, reads, tree, body] = [TALKS, '', 10, 0, null, 'body'];
  page = Object.assign(new EventTarget(), {
    prerendering: false,
    contentType: 'text/html',
    body: {
      get localName() {
        return body;
      },
    },
    getElementById: () => null,
    documentElement: {
      namespaceURI: 'http://www.w3.org/1999/xhtml',
      get textContent() {
        reads += 1;
        return text;
      },
    },
    getElementsByTagName: () => Array.from({ length: elements }, () => ({ shadowRoot: tree })),
    querySelector: () => ({ getAttribute: () => description }),
  });
  const window = new EventTarget();
  vi.stubGlobal('document', page);
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run, 0));
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
  vi.stubGlobal('dispatchEvent', window.dispatchEvent.bind(window));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  Reflect.deleteProperty(globalThis, Symbol.for('pactlight'));
});

const passes = (ms = 10): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

function start() {
  const report = vi.fn();
  return { report, sentinel: new Sentinel(probe, report) };
}

/** Starts an annotator on the page. @returns its controller, which stops it */
function annotate(): AbortController {
  const stop = new AbortController();
  setAnnotatorHere({ stopped: stop.signal } as Annotator);
  return stop;
}

const restored = (persisted: boolean) => Object.assign(new Event('pageshow'), { persisted });

describe('a page', () => {
  it('that is a frameset is not reported for its title, since its frames are', async () => {
    body = 'frameset';
    const { report, sentinel } = start();
    await passes();
    expect(report).not.toHaveBeenCalled();
    expect(sentinel.state().state).toBe('not-relevant');
  });

  it.each([
    ['names the subject in any letters', TALKS, '', 1],
    ['names it in its description alone', FAIR, 'News of the TPP', 1],
    ['is about something else', FAIR, 'News of the fair', 0],
  ])('that %s', async (_what, said, described, times) => {
    [text, description] = [said, described];
    const { report, sentinel } = start();
    expect(sentinel.state()).toEqual({ state: 'loading' });
    await passes();
    expect(report).toHaveBeenCalledTimes(times);
    expect(reads).toBe(1);
    expect(sentinel.state().state).toBe(times ? 'off' : 'not-relevant');
  });

  it('is read again after it has grown, twice, and then no more', async () => {
    text = FAIR;
    const { report } = start();
    await passes(1400);
    expect(reads).toBe(1);
    elements = 20;
    await passes(200);
    expect(reads).toBe(2);
    text = TALKS;
    elements = 40;
    await passes(5000);
    expect([reads, report.mock.calls.length]).toEqual([3, 1]);
    elements = 80;
    await passes(60_000);
    expect(reads).toBe(3);
  });

  it('with text in shadow trees is reported for names that they have or get later', async () => {
    text = FAIR;
    const shown = (said: string, size: number) =>
      ({
        textContent: said,
        querySelectorAll: () => Array.from({ length: size }, () => ({ shadowRoot: null })),
      }) as unknown as ShadowRoot;
    tree = shown(FAIR, 1);
    const { report } = start();
    await passes();
    expect(report).not.toHaveBeenCalled();
    tree = shown(TALKS, 10);
    await passes(2000);
    expect(report).toHaveBeenCalledOnce();
  });

  it('that was weighed as not relevant says why, and is weighed again only if it changes', async () => {
    const { report, sentinel } = start();
    await passes();
    const verdict = { relevant: false, score: 1, threshold: 5, reasons: [] };
    annotate().abort();
    setVerdictHere(verdict);
    expect(sentinel.state()).toEqual({ state: 'not-relevant', relevance: verdict });
    sentinel.speakAgain();
    await passes();
    expect(report).toHaveBeenCalledOnce();
    sentinel.judgeAgain();
    await passes(700);
    expect(report).toHaveBeenCalledTimes(2);
  });

  it('that is annotated is left to its annotator', async () => {
    annotate();
    const { report, sentinel } = start();
    await passes();
    sentinel.judgeAgain();
    elements = 100;
    await passes(10_000);
    expect(report).not.toHaveBeenCalled();
  });

  it('is reported again when settings change, since its site may have been turned on', async () => {
    const { report, sentinel } = start();
    await passes();
    sentinel.speakAgain();
    expect(report).toHaveBeenCalledTimes(2);
  });
});

describe('names of packs that the reader has added', () => {
  const leave = (names: readonly string[]): void => {
    const { func, args } = namesForPage({ names: [...names], filter: null });
    func(...args);
  };

  const NAME = 'Svalbard Accord (2021)';

  it.each([
    ['before', 0],
    ['after', 100],
  ])('are looked for too, left %s the first look', async (_when, ms) => {
    text = `The ${NAME} is about fish.`;
    setTimeout(() => leave([NAME]), ms);
    await passes(0);
    const { report } = start();
    await passes(50);
    expect(report).toHaveBeenCalledTimes(ms ? 0 : 1);
    await passes(200);
    expect(report).toHaveBeenCalledOnce();
  });

  it('are matched literally', async () => {
    text = FAIR;
    const { report } = start();
    leave(['.*', 'fair|TPP']);
    await passes();
    expect(report).not.toHaveBeenCalled();
  });
});

describe('a page that is prerendered', () => {
  it('is read after it is shown, and not before', async () => {
    page.prerendering = true;
    const { report } = start();
    await passes();
    expect([reads, report.mock.calls.length]).toEqual([0, 0]);
    page.dispatchEvent(new Event('prerenderingchange'));
    await passes();
    expect(report).toHaveBeenCalledOnce();
  });
});

describe('a page from the back/forward cache', () => {
  it('is reported again if it is not annotated, since its site may have been turned on meanwhile', async () => {
    const { report } = start();
    await passes();
    dispatchEvent(restored(false));
    expect(report).toHaveBeenCalledOnce();
    dispatchEvent(restored(true));
    expect(report).toHaveBeenCalledTimes(2);
  });
});
