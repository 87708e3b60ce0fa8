import type { PackOutline } from '../../../lib/pack/outline';
import { vi } from 'vitest';
import type { DraftView, ListedPack, PacksProps } from '../../../components/options';
import { conceptView } from '../../../lib/knowledge/views';
import { smallContext, smallPack } from '../../knowledge/support/fixture';

export const BUILT_IN: ListedPack = {
  id: 'rivers',
  title: 'River talks',
  isBuiltIn: true,
  concepts: 9,
  labels: 20,
  statements: 7,
  file: null,
  since: null,
};

export const BEAT: ListedPack = {
  id: 'my-beat',
  title: 'My beat',
  isBuiltIn: false,
  concepts: 30,
  labels: 84,
  statements: 0,
  file: 'beat.csv',
  since: '2026-12-01',
};

/** A pasted list of two entries. */
export const BEAT_OUTLINE: PackOutline = {
  id: 'my-beat',
  prefLabel: { en: 'My beat' },
  issues: [],
  concepts: 2,
  labels: 3,
  statements: 0,
  hasRelevance: false,
};

/** A preview of pasted rows. */
export const DRAFT: DraftView = {
  title: 'My beat',
  definition: null,
  draft: {
    outline: BEAT_OUTLINE,
    table: {
      hasHeader: true,
      columns: [
        { name: 'Name', role: 'prefLabel', examples: ['Nippon Steel', 'Nucor'] },
        { name: 'Note', role: null, examples: ['Tokyo'] },
      ],
    },
    leftOut: { count: 1, first: [{ row: 4, reason: 'no-name' }] },
    warnings: [],
    samples: smallPack,
    clashes: [{ pack: 'rivers', count: 1, labels: ['Arcadia'] }],
    changes: null,
  },
  samples: [conceptView(smallContext(), 'ada')!],
};

/** @returns props of the packs section whose callbacks can be watched */
export function packsProps(changes: Partial<PacksProps> = {}) {
  const takenBack = vi.fn(async () => undefined);
  return {
    takenBack,
    packs: [BUILT_IN],
    offered: [],
    onPrepare: vi.fn<PacksProps['onPrepare']>(async () => DRAFT),
    onKeep: vi.fn<PacksProps['onKeep']>(async () => takenBack),
    onRemove: vi.fn<PacksProps['onRemove']>(async () => takenBack),
    onExport: vi.fn<PacksProps['onExport']>(),
    ...changes,
  };
}
