import { useState } from 'preact/hooks';
import { readSettingsFile } from '../../lib/settings/settings-file';
import { Logo } from '../shared/logo';
import { AppearanceSection } from './sections/appearance-section';
import { CardsSection } from './sections/cards-section';
import { DataSection } from './sections/data-section';
import type { ChosenFile } from './sections/file-preview';
import { HelpSection } from './sections/help-section';
import { IssuesSection } from './sections/issues-section';
import { KeyboardSection } from './sections/keyboard-section';
import { MarksSection } from './sections/marks-section';
import { Navigation } from './navigation';
import type { OptionsProps, SaveSettings } from './options-props';
import { PacksSection } from './sections/packs/packs-section';
import { RecordSection } from './sections/record-section';
import { RejectionsSection } from './sections/rejections-section';
import { SitesSection } from './sections/sites-section';
import { Toast } from './toast';
import { useChanges } from './use-changes';

/** The options page. Every choice holds at once; what takes something away can be taken back. */
export function Options({
  views,
  settings,
  packs,
  shortcuts,
  onChange,
  settled,
  onSaveFile,
  onOpenShortcuts,
  version,
  onShowWelcome,
  onReadPdf,
}: OptionsProps) {
  const { t } = views;
  const { toast, setToast, change, undo } = useChanges(onChange);
  const [chosen, setChosen] = useState<ChosenFile | null>(null);
  const choose = async (file: File): Promise<void> => {
    setChosen({ name: file.name, file: readSettingsFile(await file.text()) });
    document.getElementById('data')?.scrollIntoView({ block: 'nearest' });
  };
  const save: SaveSettings = async (name, write) => {
    onSaveFile(name, write(await settled()));
    setToast({ said: (now) => now('options.data.exported', { file: name }) });
  };
  const common = { views, settings, change };
  return (
    <div class="pactlight options">
      <header class="options-head">
        <Logo />
        <h1>{t('name')}</h1>
      </header>
      <Navigation t={t} leftOut={shortcuts.length > 0 ? null : 'keyboard'} />
      <main>
        <PacksSection {...common} {...packs} onToast={setToast} />
        <MarksSection {...common} />
        <IssuesSection {...common} />
        <CardsSection {...common} />
        <SitesSection {...common} save={save} onFile={(file) => void choose(file)} />
        {shortcuts.length > 0 && (
          <KeyboardSection views={views} shortcuts={shortcuts} onOpenShortcuts={onOpenShortcuts} />
        )}
        <AppearanceSection {...common} />
        <RejectionsSection {...common} />
        <DataSection
          {...common}
          save={save}
          chosen={chosen}
          onFile={(file) => void choose(file)}
          onFileDone={() => setChosen(null)}
        />
        <RecordSection views={views} />
        <HelpSection t={t} version={version} onShowWelcome={onShowWelcome} onReadPdf={onReadPdf} />
      </main>
      <Toast t={t} toast={toast} onUndo={undo} />
    </div>
  );
}
