import type { DraftView, PacksProps } from '../../components/options';
import { conceptView, type ViewContext } from '../../lib/knowledge/views';
import type { PackDifference } from '../../lib/pack/difference/pack-difference';

const nothing = (): void => undefined;

/** Packs as a reader may have them. */
export const SAMPLE_PACKS: PacksProps = {
  packs: [
    {
      id: 'tpp-2014',
      title: 'The Trans-Pacific Partnership talks of 2014',
      isBuiltIn: true,
      concepts: 214,
      labels: 1462,
      statements: 211,
      file: null,
      since: null,
    },
    {
      id: 'steel-beat',
      title: 'Steel beat',
      isBuiltIn: false,
      concepts: 30,
      labels: 84,
      statements: 0,
      file: null,
      since: '2026-12-01',
    },
    {
      id: 'glossary',
      title: 'Trade terms explained',
      isBuiltIn: false,
      concepts: 60,
      labels: 131,
      statements: 0,
      file: 'trade-terms-for-the-spring-term.zip',
      since: '2026-11-20',
    },
  ],
  offered: [
    {
      id: 'cptpp',
      title: 'CPTPP',
      definition: 'The pact that followed, from 2018 to today: members, accessions, officials.',
    },
  ],
  onPrepare: async () => ({ problems: [] }),
  onKeep: async () => async () => undefined,
  onRemove: async () => async () => undefined,
  onExport: nothing,
};

/** @returns a preview of pasted rows, two of them left out, with names that another pack has too */
export function sampleDraft(views: ViewContext): DraftView {
  const { knowledge } = views;
  const concepts = ['rice', 'tariffs', 'us-congress'];
  return {
    title: 'Steel beat',
    definition: null,
    draft: {
      outline: {
        id: 'new-beat',
        prefLabel: { en: 'Steel beat' },
        issues: [],
        concepts: 28,
        labels: 84,
        statements: 0,
        hasRelevance: false,
      },
      table: {
        hasHeader: true,
        columns: [
          { name: 'Name', role: 'prefLabel', examples: ['Nippon Steel', 'U.S. Steel', 'Cliffs'] },
          { name: 'Also', role: 'altLabel', examples: ['日本製鉄; NSC', 'X', 'Cleveland-Cliffs'] },
          { name: 'What', role: 'type', examples: ['company', 'company', 'company'] },
          { name: '', role: null, examples: ['2', '17', '24'] },
          { name: 'Why', role: 'definition', examples: ['Japan’s largest steelmaker.'] },
        ],
      },
      leftOut: {
        count: 2,
        first: [
          { row: 14, reason: 'no-name' },
          { row: 22, column: 2, reason: 'formula' },
        ],
      },
      warnings: [],
      samples: knowledge.pack,
      clashes: [{ pack: 'tpp-2014', count: 3, labels: ['Japan', 'steel tariffs', 'Congress'] }],
      changes: null,
    },
    samples: concepts.flatMap((id) => {
      const view = conceptView(views, id);
      return view
        ? { ...view, groups: [], parts: [], disagreements: [], nothing: null, lines: [] }
        : [];
    }),
  };
}

const some = (...names: string[]) => ({
  count: names.length,
  first: names.map((name) => ({ id: name, name, fields: [] })),
});
const none = { count: 0, first: [] };

/** An update that adds, changes and removes. */
export const SAMPLE_CHANGES: PackDifference = {
  isNothing: false,
  concepts: {
    added: some('Tata Steel', 'Salzgitter'),
    changed: some('Nippon Steel'),
    removed: some('Nucor', 'Thyssenkrupp', 'Voestalpine'),
  },
  statements: { added: none, changed: none, removed: none },
  labels: { added: none, removed: none },
  others: [],
};
