import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { answerOmnibox, placeFor, suggestions } from '../../lib/background/browser-ui/omnibox';
import { smallContext, smallPack } from '../knowledge/support/fixture';

const views = smallContext();

describe('suggestions', () => {
  it('tolerate typing errors, and say who or what an answer is', () => {
    const [best] = suggestions(views, 'plain')('Ada Mil');
    expect(best).toMatchObject({ concept: 'ada', content: 'Ada Mill' });
    expect(best!.description).toContain('Person, Arcadia. Minister for rivers');
    expect(suggestions(views, 'plain')('bordurja')[0]!.concept).toBe('borduria');
    expect(suggestions(views, 'plain')('qqqqqq')).toEqual([]);
  });

  it.each(['minister mill', 'arc', 'dam'])('find themselves if they are typed: %s', (typed) => {
    const [best] = suggestions(views, 'plain')(typed);
    expect(suggestions(views, 'plain')(best!.content)[0]!.concept).toBe(best!.concept);
  });

  it.each([
    ['arcadia tolls', 'Arcadia Tolls', 'Pay once, not twice'],
    ['was there a boat', 'Was there a boat?', 'Yes · No'],
    ['when was the boat sent', 'A boat is sent', '4 Mar 2020'],
    ['refuses to pay twice', 'Ada Mill refuses to “pay twice” for water.', 'Courier, 5 Mar 2020'],
  ])('answer “%s”', (typed, content, more) => {
    const answers = suggestions(views, 'plain');
    expect(answers(typed)[0]).toMatchObject({ content, description: `${content} – ${more}` });
    expect(answers(content)[0]!.content).toBe(content);
  });

  it('have no text that Chromium would parse as XML', () => {
    const labels = { en: { ...smallPack.labels['en'], ada: { prefLabel: 'Ada <b> & "Mill"' } } };
    const [best] = suggestions(smallContext({ labels }), 'xml')('ada');
    expect(best!.description).toContain('<match>Ada &lt;b&gt; &amp; &quot;Mill&quot;</match>');
    expect(best!.description.replace(/<\/?(match|dim)>/g, '')).not.toMatch(/[<>]/);
    expect(new Set(best!.description.match(/&\w+;/g))).toEqual(
      new Set(['&lt;', '&gt;', '&amp;', '&quot;']),
    );
  });
});

describe('the page that opens for a look-up', () => {
  const opened = (words: string) => placeFor(words, suggestions(views, 'plain')(words));

  it.each([
    ['Ada Mill', 'ada'],
    ['ado mill', 'ada'],
    ['bordurja', 'borduria'],
  ])('is the page of the one that “%s” names', (words, concept) => {
    expect(opened(words)).toEqual({ concept });
  });

  it.each([
    'water tolls',
    'was there a boat',
    'Ada Mill refuses to pay twice',
    'qqqqqq',
    'River Pact',
    '',
  ])('is the search for “%s”', (words) => {
    expect(opened(words)).toEqual({ query: words });
  });
});

describe('the address bar', () => {
  const listeners: Record<string, (...args: never[]) => void> = {};
  const setDefaultSuggestion = vi.fn(async () => undefined);
  const open = vi.fn(async () => undefined);
  const event = (name: string) => ({
    addListener: (listener: () => void) => {
      listeners[name] = listener;
    },
  });

  beforeEach(() => {
    vi.clearAllMocks();
    Object.assign(browser, {
      omnibox: {
        setDefaultSuggestion,
        onInputStarted: event('started'),
        onInputChanged: event('changed'),
        onInputEntered: event('entered'),
      },
    });
    answerOmnibox(async () => ({ answers: suggestions(views, 'plain'), t: views.t }), open);
  });
  const call = (name: string, ...args: unknown[]): void =>
    (listeners[name] as (...all: unknown[]) => void)(...args);

  it('shows the best answer as the default suggestion, and the others below', async () => {
    const show = vi.fn();
    call('changed', 'arcadia', show);
    await vi.waitFor(() => expect(show).toHaveBeenCalled());
    expect(setDefaultSuggestion).toHaveBeenLastCalledWith({
      description: expect.stringContaining('Arcadia'),
    });
    expect(show.mock.lastCall![0].every((one: object) => Object.keys(one).length === 2)).toBe(true);
  });

  it('opens the answer that was typed or chosen', () => {
    call('entered', 'minister mill');
    expect(open).toHaveBeenCalledExactlyOnceWith('minister mill');
  });
});
