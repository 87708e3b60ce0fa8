import type { ComponentChildren } from 'preact';
import { FirstRun } from '../../../components/first-run';
import { Options, type OptionsProps } from '../../../components/options';
import { DataSection } from '../../../components/options/sections/data-section';
import { AddPack } from '../../../components/options/sections/packs/add-pack';
import type { DraftView } from '../../../components/options';
import { DraftPreview } from '../../../components/options/sections/packs/preview/draft-preview';
import { Refused } from '../../../components/options/sections/packs/preview/refused';
import { Toast } from '../../../components/options/toast';
import type { ViewContext } from '../../../lib/knowledge/views';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings';
import { readSettingsFile, writeSettingsFile } from '../../../lib/settings/settings-file';
import type { GalleryState } from '../gallery-state';
import { SAMPLE_CHANGES, SAMPLE_PACKS, sampleDraft } from '../sample-packs';

/** In CSS px: these pages fill a tab. */
const WIDTH = 960;

const nothing = (): void => undefined;

const CHOSEN: Settings = {
  ...DEFAULT_SETTINGS,
  marks: { autos: false, countries: false },
  markStyle: 'wash',
  sites: {
    'morningledger.example': 'always',
    'a-very-long-name-of-a-local-newspaper.example.com': 'never',
  },
  rejections: [
    { concept: 'rice', text: 'rice', host: null },
    { concept: 'us-congress', text: 'congress', host: 'morningledger.example' },
  ],
};

const SHORTCUTS: OptionsProps['shortcuts'] = [
  { name: 'next-mention', description: 'Go to the next mark', keys: 'Alt+Shift+J' },
  { name: 'toggle-site', description: 'Turn Pactlight off or on for this site', keys: '' },
];

function options(name: string, at?: string, settings = CHOSEN): GalleryState {
  return {
    name: `options-${name}`,
    width: WIDTH,
    at,
    render: (_look, views) => (
      <Options
        views={views}
        settings={settings}
        packs={SAMPLE_PACKS}
        shortcuts={SHORTCUTS}
        onChange={async () => undefined}
        settled={async () => settings}
        onSaveFile={nothing}
        onOpenShortcuts={nothing}
        version="0.1.0"
        onShowWelcome={nothing}
        onReadPdf={nothing}
      />
    ),
  };
}

/** The section of a settings file, shown alone, since the page keeps the file in its own state. */
function file(name: string, text: string): GalleryState {
  return {
    name: `options-${name}`,
    width: WIDTH,
    render: (_look, views) => (
      <div class="pactlight options">
        <main>
          <DataSection
            views={views}
            settings={DEFAULT_SETTINGS}
            change={nothing}
            save={async () => undefined}
            onFile={nothing}
            onFileDone={nothing}
            chosen={{ name: 'pactlight-settings.json', file: readSettingsFile(text) }}
          />
        </main>
        <Toast
          t={views.t}
          toast={{ said: (t) => t('options.data.resetDone'), undo: () => CHOSEN }}
          onUndo={nothing}
        />
      </div>
    ),
  };
}

/** A step of adding a pack, shown alone, since the page keeps the step in its own state. */
function addingPack(name: string, render: (views: ViewContext) => ComponentChildren): GalleryState {
  return {
    name: `options-packs-${name}`,
    width: WIDTH,
    render: (_look, views) => (
      <div class="pactlight options">
        <main>
          <section class="section">{render(views)}</section>
        </main>
      </div>
    ),
  };
}

const preview = (name: string, changes: Partial<DraftView['draft']>): GalleryState =>
  addingPack(name, (views) => {
    const view = sampleDraft(views);
    return (
      <DraftPreview
        t={views.t}
        preview={{
          step: 'preview',
          request: { source: { rows: '' } },
          view: { ...view, draft: { ...view.draft, ...changes } },
          isStale: false,
        }}
        packs={SAMPLE_PACKS.packs}
        onRequest={nothing}
        onKeep={nothing}
        onLeave={nothing}
      />
    );
  });

const PACK_STATES: readonly GalleryState[] = [
  options('packs', 'packs', {
    ...CHOSEN,
    packs: [
      { id: 'tpp-2014', on: true, pages: 'subject', sites: [] },
      { id: 'steel-beat', on: true, pages: 'sites', sites: ['ledger.example', 'wire.example'] },
      { id: 'glossary', on: false, pages: 'subject', sites: [] },
    ],
  }),
  addingPack('paste', ({ t }) => (
    <AddPack
      t={t}
      isPasting
      offered={SAMPLE_PACKS.offered}
      onRequest={nothing}
      onPaste={nothing}
      onLeave={nothing}
    />
  )),
  preview('preview', {}),
  preview('update', { table: null, leftOut: { count: 0, first: [] }, changes: SAMPLE_CHANGES }),
  addingPack('refused', ({ t }) => (
    <Refused
      t={t}
      name="my-beat.json"
      refusal={{
        problems: [
          {
            file: 'my-beat.json',
            path: '/concepts/3/prefLabel',
            message: 'the name is missing',
            fix: 'give each concept a prefLabel',
          },
        ],
      }}
      onLeave={nothing}
    />
  )),
];

function firstRun(name: string, shortcuts: OptionsProps['shortcuts']): GalleryState {
  return {
    name: `first-run${name}`,
    width: WIDTH,
    render: (_look, views) => (
      <FirstRun
        views={views}
        shortcuts={shortcuts}
        button="unpinned"
        isTouch={false}
        onChooseIssues={nothing}
        onShowCard={nothing}
      />
    ),
  };
}

/** The options, section by section, and the first-run page. */
export const PAGE_STATES: readonly GalleryState[] = [
  options('start', undefined, DEFAULT_SETTINGS),
  ...PACK_STATES,
  options('marks', 'marks'),
  options('issues', 'issues'),
  options('sites', 'sites'),
  options('sites-none', 'sites', DEFAULT_SETTINGS),
  options('keyboard', 'keyboard'),
  options('rejections', 'rejections'),
  file('file', writeSettingsFile(CHOSEN)),
  file('file-refused', '{"format": "something else"}'),
  firstRun('', SHORTCUTS),
  firstRun(
    '-without-keys',
    SHORTCUTS.map((shortcut) => ({ ...shortcut, keys: '' })),
  ),
];
