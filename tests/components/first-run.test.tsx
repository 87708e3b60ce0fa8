import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { FirstRun } from '../../components/first-run';
import type { Shortcut } from '../../lib/browser/shortcuts';
import type { ButtonPlace } from '../../lib/browser/toolbar-button';
import { translateInto } from '../../lib/i18n/every-language';
import { LANGUAGES } from '../../lib/i18n/languages';
import { smallContext } from '../knowledge/support/fixture';
import { expectAccessible } from './support/accessible';
import { render, screen } from './support/render';

const SHORTCUTS: readonly Shortcut[] = [
  { name: 'next-mention', description: 'Go to the next marked name or term', keys: 'Alt+J' },
  { name: 'toggle-card', description: 'Open or close the card', keys: '' },
  { name: '_execute_action', description: '', keys: 'Alt+Y' },
];

interface Given {
  shortcuts?: readonly Shortcut[];
  language?: string;
  button?: ButtonPlace;
  isTouch?: boolean;
}

function show({
  shortcuts = SHORTCUTS,
  language = 'en',
  button = 'toolbar',
  isTouch = false,
}: Given = {}) {
  const calls = { onChooseIssues: vi.fn(), onShowCard: vi.fn() };
  const { container } = render(
    <FirstRun
      views={{ ...smallContext(), t: translateInto(language) }}
      shortcuts={shortcuts}
      button={button}
      isTouch={isTouch}
      {...calls}
    />,
  );
  return { ...calls, container };
}

describe('the first-run page', () => {
  it.each(LANGUAGES)('is accessible in %s', async (language) => {
    await expectAccessible(show({ language }).container);
  });

  it('names each key that is set, with what it does', () => {
    show();
    const keys = screen.getByRole('heading', { name: 'Use the keyboard' }).nextElementSibling!;
    expect([...keys.children].map(({ textContent }) => textContent)).toEqual([
      'AltJGo to the next marked name or term',
      'AltYOpen Pactlight’s popup',
    ]);
  });

  it('says what to do if there are none', () => {
    const shortcuts = SHORTCUTS.map((one) => ({ ...one, keys: '' }));
    expect(show({ shortcuts }).container.textContent).toContain(
      'after you have set a key in the options',
    );
  });

  it.each(LANGUAGES)(
    'says how to pin the button only while it is not pinned, in %s',
    (language) => {
      const pin = translateInto(language)('first.pin');
      expect(show({ language, button: 'unpinned' }).container.textContent).toContain(pin);
      expect(show({ language, button: 'toolbar' }).container.textContent).not.toContain(pin);
    },
  );

  it('names taps and the browser’s menu on a phone, and no keys', () => {
    const { textContent: text } = show({ shortcuts: [], button: 'menu', isTouch: true }).container;
    expect(text).toContain('Tap a marked word');
    expect(text).toContain('It is under “Extensions”.');
    expect(text).not.toMatch(/toolbar|keyboard|Point at/);
  });

  it('leads on', async () => {
    const { onChooseIssues, onShowCard } = show();
    await userEvent.click(screen.getByRole('button', { name: 'Choose what to mark' }));
    await userEvent.click(screen.getByRole('button', { name: 'Show me a card' }));
    expect([onChooseIssues, onShowCard].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  });

  it('leads to an article that is marked, in the same tab', () => {
    show();
    const link = screen.getByRole('link', { name: 'Try it on a real article' });
    const { sources } = smallContext().knowledge.pack;
    expect(sources.map(({ url }) => url)).toContain(link.getAttribute('href'));
    expect(link.getAttribute('target')).toBeNull();
  });

  it('says what each line means', () => {
    show();
    const legend = screen.getByRole('region', { name: 'What the lines mean' });
    expect([...legend.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
      'Flow of water',
      'Tolls',
      'Fish',
      'People',
      'Institutions',
      'Countries',
      'The pact',
    ]);
  });
});
