import type { ViewContext } from '../../../lib/knowledge/views';
import { settingsChanges } from '../../../lib/settings/compare-settings';
import type { Settings } from '../../../lib/settings/settings';
import { withFile, type SettingsFile } from '../../../lib/settings/settings-file';
import { changeText, unreadableText } from '../change-text';

/** A file that the reader chose, read but not applied. */
export interface ChosenFile {
  readonly name: string;
  readonly file: SettingsFile;
}

interface FilePreviewProps {
  views: ViewContext;
  settings: Settings;
  chosen: ChosenFile;
  onApply: () => void;
  onLeave: () => void;
}

/** What a file would change, before it does. */
export function FilePreview({
  views,
  settings,
  chosen: { name, file },
  onApply,
  onLeave,
}: FilePreviewProps) {
  const { t } = views;
  if (file.refused !== null) {
    return (
      <div class="preview" role="alert">
        <p>{t(`options.file.refused.${file.refused}`, { file: name })}</p>
        <div class="buttons">
          <button type="button" class="button" onClick={onLeave}>
            {t('options.file.close')}
          </button>
        </div>
      </div>
    );
  }
  const changes = settingsChanges(settings, withFile(settings, file.settings));
  return (
    <div class="preview" role="status">
      <p>
        <b>
          <bdi>{name}</bdi>
        </b>{' '}
        <span class="caption">{t('options.file.preview')}</span>
      </p>
      {changes.length === 0 && <p>{t('options.file.same')}</p>}
      <ul>
        {changes.map((change) => {
          const text = changeText(views, change);
          return <li key={text}>{text}</li>;
        })}
        {file.unreadable.map((part) => {
          const text = unreadableText(views, part);
          return <li key={text}>{text}</li>;
        })}
        {file.laterVersion !== null && <li>{t('options.file.later')}</li>}
      </ul>
      <div class="buttons">
        {changes.length > 0 && (
          <button type="button" class="button primary" onClick={onApply}>
            {t('options.file.apply')}
          </button>
        )}
        <button type="button" class="button" onClick={onLeave}>
          {t(changes.length > 0 ? 'options.data.leave' : 'options.file.close')}
        </button>
      </div>
    </div>
  );
}
