import { describe, expect, it } from 'vitest';
import { decidePageState, type PageFacts } from '../../lib/extension-page/decide-page-state';
import type { DocumentKind } from '../../lib/report/markable-document';
import type { PageAnswer, PageReport } from '../../lib/report/page-report';
import { DEFAULT_SETTINGS, withSite } from '../../lib/settings/settings';

const ARTICLE = 'https://news.example/a';
const HTML: DocumentKind = {
  contentType: 'text/html',
  isHtml: true,
  hasBody: true,
  isFrameset: false,
  isTree: false,
};

const notRelevant: PageAnswer = {
  state: 'not-relevant',
  relevance: { relevant: false, score: 0, threshold: 8, reasons: [] },
};

function annotated(total: number): PageAnswer {
  const report: PageReport = {
    title: '',
    host: 'news.example',
    date: null,
    mentions: [],
    total,
    relevance: null,
    packs: [],
  };
  return { state: 'annotated', report };
}

/** Decides about an article that was read and is not about the subject, with these changes. */
function decide(changes: Partial<PageFacts>, settings = DEFAULT_SETTINGS) {
  const facts: PageFacts = {
    url: ARTICLE,
    icon: '',
    isLoading: false,
    isReadingView: false,
    isPrivate: false,
    hasAccess: true,
    answer: notRelevant,
    shown: HTML,
    frame: null,
    ...changes,
  };
  return decidePageState(facts, settings);
}

/** A tab in which our scripts may not run. */
const closed = { answer: undefined, shown: null } as const;

describe('a page in which our scripts may run', () => {
  it('has the state that its scripts report', () => {
    expect(decide({})).toBe(notRelevant);
    const answer = annotated(3);
    expect(decide({ answer })).toBe(answer);
  });

  it('is being read until its scripts answer', () => {
    expect(decide({ answer: undefined })).toEqual({ state: 'loading' });
    expect(decide({ answer: { state: 'loading' } })).toEqual({ state: 'loading' });
    // Its site has just been turned on.
    expect(decide({ answer: { state: 'off' } })).toEqual({ state: 'loading' });
  });

  it('is off if its site is off, whatever it shows', () => {
    const off = withSite(DEFAULT_SETTINGS, 'news.example', 'never');
    expect(decide({}, off)).toEqual({ state: 'off' });
    expect(decide(closed, off)).toEqual({ state: 'off' });
  });

  it.each(['text/html', 'application/xhtml+xml', 'application/xml', 'text/plain'])(
    'is read if its type is %s and the browser makes HTML of it',
    (contentType) => {
      expect(decide({ shown: { ...HTML, contentType } })).toBe(notRelevant);
    },
  );

  it.each<[string, Partial<DocumentKind>]>([
    ['a feed', { contentType: 'application/rss+xml', isHtml: false, hasBody: false }],
    ['a feed that the browser draws', { contentType: 'application/xml', isTree: true }],
    ['a picture', { contentType: 'image/png' }],
    ['a drawing', { contentType: 'image/svg+xml', isHtml: false, hasBody: false }],
    ['data', { contentType: 'application/json' }],
    ['a page without a body', { hasBody: false }],
  ])('is no article: %s', (_what, shown) => {
    const answer: PageAnswer = { state: 'off' };
    expect(decide({ answer, shown: { ...HTML, ...shown } })).toEqual({
      state: 'cannot',
      reason: 'no-article',
    });
  });

  it('is what its frames say if it is a frameset', () => {
    const shown = { ...HTML, hasBody: false, isFrameset: true };
    const answer = annotated(2);
    expect(decide({ shown, answer })).toBe(answer);
    expect(decide({ shown })).toBe(notRelevant);
  });

  it('is a PDF if the browser shows its PDF viewer', () => {
    const shown = { ...HTML, contentType: 'application/pdf' };
    expect(decide({ shown })).toEqual({ state: 'cannot', reason: 'pdf', isReadable: true });
    expect(decide({ shown, isPrivate: true })).toMatchObject({ isReadable: false });
  });

  it('is marked as it says, if it is a page of our own that is marked', () => {
    const url = 'chrome-extension://1/pdf.html';
    for (const answer of [annotated(3), { state: 'loading' } as const])
      expect(decide({ url, shown: null, answer })).toEqual(answer);
  });

  it('is a frame of another page if only the frame has content', () => {
    const frame = 'https://wire.example/story';
    const inFrame = { state: 'cannot', reason: 'frame', address: frame };
    expect(decide({ frame })).toEqual(inFrame);
    expect(decide({ frame, answer: annotated(0) })).toEqual(inFrame);
    expect(decide({ frame, answer: annotated(1) })).toMatchObject({ state: 'annotated' });
  });
});

describe('a tab in which our scripts may not run', () => {
  it.each<[string, Partial<PageFacts>, object]>([
    ['a page of the browser, which keeps its address', { url: '' }, { reason: 'browser-page' }],
    ['a page of the browser', { url: 'chrome://version/' }, { reason: 'browser-page' }],
    ['an empty tab', { url: 'about:blank' }, { reason: 'browser-page' }],
    ['a reading view', { url: '', isReadingView: true }, { reason: 'reading-view' }],
    ['a page of an extension', { url: 'moz-extension://1/a.html' }, { reason: 'extension-page' }],
    ['a file', { url: 'file:///home/a.html' }, { reason: 'file' }],
    ['a PDF on the device', { url: 'file:///home/a.pdf' }, { reason: 'pdf', isReadable: false }],
    ['a store', { url: 'https://addons.mozilla.org/en-US/' }, { reason: 'store' }],
    ['a store', { url: 'https://chromewebstore.google.com/' }, { reason: 'store' }],
    ['an error page', {}, { reason: 'closed' }],
    [
      'a PDF by its address',
      { url: 'https://a.example/b.pdf?x#page=2' },
      { reason: 'pdf', isReadable: false },
    ],
    [
      'a PDF by its icon',
      { icon: 'chrome://global/skin/icons/pdf.svg' },
      { reason: 'pdf', isReadable: false },
    ],
    [
      'a site that may not be read',
      { hasAccess: false },
      { reason: 'no-access', host: 'news.example' },
    ],
    ['what may be such a site', { url: '', hasAccess: false }, { reason: 'no-access', host: null }],
  ])('is said to be %s', (_what, facts, obstacle) => {
    expect(decide({ ...closed, ...facts })).toEqual({ state: 'cannot', ...obstacle });
  });

  it('is being read while it loads', () => {
    expect(decide({ ...closed, isLoading: true })).toEqual({ state: 'loading' });
  });

  it('is the browser’s own if it is empty, although Firefox allows scripts in it', () => {
    expect(decide({ url: '', answer: undefined })).toEqual({
      state: 'cannot',
      reason: 'browser-page',
    });
  });

  it('keeps its marks after access is withdrawn, and without marks gets none', () => {
    const lost = { shown: null, hasAccess: false } as const;
    expect(decide({ ...lost, answer: annotated(3) })).toMatchObject({ state: 'annotated' });
    expect(decide(lost)).toMatchObject({ state: 'cannot', reason: 'no-access' });
  });
});
