import { useState } from 'preact/hooks';
import { vi } from 'vitest';
import { Options, type OptionsProps } from '../../../components/options';
import { translateInto } from '../../../lib/i18n/every-language';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings';
import { smallContext } from '../../knowledge/support/fixture';
import { render } from './render';
import { packsProps } from './sample-packs';

/** Renders the options page over the made-up pack; a change holds as it does in the browser. */
export function showOptions(
  changes: Partial<Settings> = {},
  props: Partial<OptionsProps> = {},
  language = 'en',
) {
  const calls = {
    onSaveFile: vi.fn(),
    onOpenShortcuts: vi.fn(),
    onShowWelcome: vi.fn(),
    onReadPdf: vi.fn(),
  };
  const held: { settings: Settings } = { settings: { ...DEFAULT_SETTINGS, ...changes } };
  const packs = packsProps();
  const shortcuts = [
    { name: 'next-mention', description: 'Go to the next mark', keys: 'Alt+Shift+J' },
    { name: 'toggle-site', description: 'Turn off', keys: '' },
  ];
  function Page() {
    const [settings, setSettings] = useState(held.settings);
    const onChange = async (change: (old: Settings) => Settings): Promise<void> => {
      held.settings = change(held.settings);
      setSettings(held.settings);
    };
    const views = {
      ...smallContext(),
      t: translateInto(settings.language === 'browser' ? language : settings.language),
    };
    return (
      <Options
        views={views}
        settings={settings}
        packs={packs}
        shortcuts={shortcuts}
        onChange={onChange}
        settled={async () => held.settings}
        version="0.1.0"
        {...calls}
        {...props}
      />
    );
  }
  const { container } = render(<Page />);
  return { ...calls, container, settings: () => held.settings };
}
