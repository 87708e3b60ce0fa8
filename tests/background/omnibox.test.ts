import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { answerOmnibox, suggestions } from '../../lib/background/omnibox';
import { smallContext, smallPack } from '../knowledge/views-fixture';

const views = smallContext();

describe('suggestions', () => {
  it('forgive typing errors, and say who or what it is', () => {
    const [best] = suggestions(views, 'plain')('Ada Mil');
    expect(best).toMatchObject({ concept: 'ada', content: 'Ada Mill' });
    expect(best!.description).toContain('Person, Arcadia. Minister for rivers');
    expect(suggestions(views, 'plain')('bordurja')[0]!.concept).toBe('borduria');
    expect(suggestions(views, 'plain')('qqqqqq')).toEqual([]);
  });

  it.each(['minister mill', 'arc', 'dam'])('can be typed out themselves: %s', (typed) => {
    const [best] = suggestions(views, 'plain')(typed);
    expect(suggestions(views, 'plain')(best!.content)[0]!.concept).toBe(best!.concept);
  });

  it('hold nothing that Chromium would read as XML of its own', () => {
    const labels = { en: { ...smallPack.labels['en'], ada: { prefLabel: 'Ada <b> & "Mill"' } } };
    const [best] = suggestions(smallContext({ labels }), 'xml')('ada');
    expect(best!.description).toContain('<match>Ada &lt;b&gt; &amp; &quot;Mill&quot;</match>');
    expect(best!.description.replace(/<\/?(match|dim)>/g, '')).not.toMatch(/[<>]/);
    expect(new Set(best!.description.match(/&\w+;/g))).toEqual(new Set(['&lt;', '&gt;', '&amp;', '&quot;']));
  });
});

describe('the address bar', () => {
  const listeners: Record<string, (...args: never[]) => void> = {};
  const setDefaultSuggestion = vi.fn(async () => undefined);
  const open = vi.fn(async () => undefined);
  const event = (name: string) => ({ addListener: (listener: () => void) => { listeners[name] = listener; } });

  beforeEach(() => {
    vi.clearAllMocks();
    Object.assign(browser, {
      omnibox: { setDefaultSuggestion, onInputStarted: event('started'), onInputChanged: event('changed'), onInputEntered: event('entered') },
    });
    answerOmnibox(async () => ({ answers: suggestions(views, 'plain'), t: views.t }), open);
  });
  const call = (name: string, ...args: unknown[]): void => (listeners[name] as (...all: unknown[]) => void)(...args);

  it('shows the best answer as what Enter opens, and the others below', async () => {
    const show = vi.fn();
    call('changed', 'arcadia', show);
    await vi.waitFor(() => expect(show).toHaveBeenCalled());
    expect(setDefaultSuggestion).toHaveBeenLastCalledWith({ description: expect.stringContaining('Arcadia') });
    expect(show.mock.lastCall![0].every((one: object) => Object.keys(one).length === 2)).toBe(true);
  });

  it('opens what was typed, or chosen below', () => {
    call('entered', 'minister mill');
    expect(open).toHaveBeenCalledExactlyOnceWith('minister mill');
  });
});
