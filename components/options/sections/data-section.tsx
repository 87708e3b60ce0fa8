import { useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings';
import { withFile, writeSettingsFile } from '../../../lib/settings/settings-file';
import { FileButton } from '../../shared/file-button';
import { FilePreview, type ChosenFile } from './file-preview';
import type { Change, SaveSettings, SectionProps } from '../options-props';
import { Section } from '../controls/section';

interface DataSectionProps extends SectionProps {
  save: SaveSettings;
  chosen: ChosenFile | null;
  onFile: (file: File) => void;
  /** The chosen file is applied, or left. */
  onFileDone: () => void;
}

/** Everything out and in as a file, and back to the start. */
export function DataSection({
  views,
  settings,
  change,
  save,
  chosen,
  onFile,
  onFileDone,
}: DataSectionProps) {
  const { t } = views;
  const [isAsking, setAsking] = useState(false);
  const apply = (): void => {
    if (chosen) applyFile(chosen, settings, change);
    onFileDone();
  };
  const reset = (): void => {
    resetAll(settings, change);
    setAsking(false);
  };
  return (
    <Section id="data" title={t('options.data')} lead={t('options.data.lead')}>
      <div class="buttons">
        <button
          type="button"
          class="button"
          onClick={() => void save('pactlight-settings.json', writeSettingsFile)}
        >
          {t('options.data.export')}
        </button>
        <FileButton
          class="button"
          label={t('options.data.import')}
          accept=".json,.txt,application/json,text/plain"
          onFile={onFile}
        />
        <button
          type="button"
          class="link reset"
          aria-expanded={isAsking}
          onClick={() => setAsking(!isAsking)}
        >
          {t('options.data.reset')}
        </button>
      </div>
      {isAsking && <AskReset t={t} onReset={reset} onLeave={() => setAsking(false)} />}
      {chosen && (
        <FilePreview
          views={views}
          settings={settings}
          chosen={chosen}
          onApply={apply}
          onLeave={onFileDone}
        />
      )}
    </Section>
  );
}

/** Changes nothing if the file was refused. */
function applyFile({ file }: ChosenFile, settings: Settings, change: Change): void {
  if (file.refused !== null) return;
  change((old) => withFile(old, file.settings), {
    said: (now) => now('options.file.applied'),
    undo: () => settings,
  });
}

function resetAll(settings: Settings, change: Change): void {
  change(() => DEFAULT_SETTINGS, {
    said: (now) => now('options.data.resetDone'),
    undo: () => settings,
  });
}

interface AskResetProps {
  t: SectionProps['views']['t'];
  onReset: () => void;
  onLeave: () => void;
}

function AskReset({ t, onReset, onLeave }: AskResetProps) {
  return (
    <div class="preview" role="alert">
      <p>{t('options.data.resetAsk')}</p>
      <div class="buttons">
        <button type="button" class="button primary" onClick={onReset}>
          {t('options.data.resetDo')}
        </button>
        <button type="button" class="button" onClick={onLeave}>
          {t('options.data.leave')}
        </button>
      </div>
    </div>
  );
}
