import type {
  Concept,
  Disagreement,
  Issue,
  LabelFile,
  Pack,
  PackManifest,
  Position,
  RelevanceRules,
  Source,
  Statement,
  TimelineEvent,
} from './pack';
import { type PackFiles, entriesOf } from './pack-files';

/**
 * @param files of a valid pack in its inner form, from `canonicalFiles`
 * @returns the pack; the records of a list are in the order of its files' names
 */
export function assemble(files: PackFiles): Pack {
  const list = <T>(name: string): T[] => entriesOf<T>(files, name).map(({ value }) => value);
  const labels = [...files]
    .filter(([file]) => file.startsWith('labels/'))
    .map(
      ([file, content]) =>
        [
          file.slice('labels/'.length, -'.json'.length),
          withoutRepeats(content as LabelFile),
        ] as const,
    );
  const relevance = files.get('relevance.json');
  return {
    manifest: {
      parties: [],
      facts: [],
      ...(files.get('pack.json') as Partial<PackManifest>),
    } as PackManifest,
    sources: list<Source>('sources'),
    issues: list<Omit<Issue, 'shortLabel'>>('issues').map((issue) => ({
      shortLabel: issue.prefLabel,
      ...issue,
    })),
    concepts: list<Concept>('concepts'),
    statements: list<Statement>('statements'),
    positions: list<Position>('positions'),
    disagreements: list<Disagreement>('disagreements'),
    events: list<TimelineEvent>('events'),
    searchWords: (files.get('search-words.json') ?? {}) as Pack['searchWords'],
    labels: Object.fromEntries(labels),
    ...(relevance === undefined ? {} : { relevance: relevance as RelevanceRules }),
  };
}

function withoutRepeats(file: LabelFile): LabelFile {
  return Object.fromEntries(
    Object.entries(file).map(([id, own]) => [
      id,
      {
        ...own,
        ...(own.altLabel ? { altLabel: [...new Set(own.altLabel)] } : {}),
        ...(own.hiddenLabel ? { hiddenLabel: [...new Set(own.hiddenLabel)] } : {}),
      },
    ]),
  );
}
