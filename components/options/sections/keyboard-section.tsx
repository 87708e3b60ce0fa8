import type { OptionsProps } from '../options-props';
import { Keys } from '../../shared/keys';
import { Section } from '../controls/section';

type KeyboardSectionProps = Pick<OptionsProps, 'views' | 'shortcuts' | 'onOpenShortcuts'>;

/** Which keys do what now, and where they are changed. */
export function KeyboardSection({
  views: { t },
  shortcuts,
  onOpenShortcuts,
}: KeyboardSectionProps) {
  return (
    <Section id="keyboard" title={t('options.keyboard')} lead={t('options.keyboard.lead')}>
      <p class="lead">
        {onOpenShortcuts ? (
          <button type="button" class="link" onClick={onOpenShortcuts}>
            {t('options.keyboard.change')}
          </button>
        ) : (
          t('options.keyboard.where')
        )}
      </p>
      <table class="list">
        <thead>
          <tr>
            <th scope="col">{t('options.keyboard.action')}</th>
            <th scope="col" class="list-end">
              {t('options.keyboard.keys')}
            </th>
          </tr>
        </thead>
        <tbody>
          {shortcuts.map((shortcut) => (
            <tr key={shortcut.name}>
              {/* Chromium keeps no description of the command that opens the popup. */}
              <th scope="row">{shortcut.description || t('command.open-popup')}</th>
              <td class="list-end">
                {shortcut.keys ? (
                  <Keys keys={shortcut.keys} />
                ) : (
                  <span class="caption">{t('options.keyboard.unset')}</span>
                )}
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row">{t('options.keyboard.escape')}</th>
            <td class="list-end">
              <Keys keys="Esc" />
            </td>
          </tr>
        </tbody>
      </table>
    </Section>
  );
}
