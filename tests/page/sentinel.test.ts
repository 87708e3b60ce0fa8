import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startSentinel } from '../../lib/page/sentinel';
import { cues } from '../matching/engine';

const TEXT =
  'Trans-Pacific Partnership talks: Michael Froman of the United States and Akira Amari of Japan on tariffs.';

/** As much of a page as a sentinel asks for. */
let page: EventTarget & { prerendering: boolean };
let asked = 0;

beforeEach(() => {
  asked = 0;
  const walker = {
    currentNode: { data: TEXT, parentElement: null },
    nextNode: vi.fn().mockReturnValueOnce(true).mockReturnValue(false),
  };
  page = Object.assign(new EventTarget(), {
    prerendering: false,
    title: 'Trans-Pacific Partnership',
    body: {},
    getElementsByTagName: () => ({ length: 10 }),
    evaluate: () => ({ stringValue: (asked += 1) && TEXT }),
    createTreeWalker: () => walker,
  });
  const window = new EventTarget();
  vi.stubGlobal('document', page);
  vi.stubGlobal('XPathResult', {});
  vi.stubGlobal('NodeFilter', {});
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run, 0));
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
  vi.stubGlobal('dispatchEvent', window.dispatchEvent.bind(window));
});
afterEach(() => vi.unstubAllGlobals());

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

describe('a page that the browser draws ahead', () => {
  it('is read when the reader comes to it, and not before', async () => {
    page.prerendering = true;
    const tell = vi.fn();
    startSentinel(cues, tell);
    await soon();
    expect([asked, tell.mock.calls.length]).toEqual([0, 0]);
    page.dispatchEvent(new Event('prerenderingchange'));
    await vi.waitFor(() => expect(tell).toHaveBeenCalledOnce());
  });
});

describe('a page that was kept for the way back', () => {
  it('speaks up again where nobody annotates it, since its site may have been turned on meanwhile', async () => {
    const tell = vi.fn();
    startSentinel(cues, tell);
    await vi.waitFor(() => expect(tell).toHaveBeenCalledOnce());
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    expect(tell).toHaveBeenCalledOnce();
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(tell).toHaveBeenCalledTimes(2);
  });
});
