import { isRecord } from '../pack/inline-lists';
import { type Concept, type Issue, isConceptType } from '../pack/pack';
import { type Entry, type PackFiles, entriesOf } from '../pack/pack-files';
import { textsIn } from '../pack/text-fields';
import { FILES_OF_VERSION_1, kindOfFile } from './file-names';
import { problemAt, type Problem } from './problem';

/**
 * Checks what version 1 of the format demands and version 2 does not.
 *
 * @param files as given
 * @param broken files that do not fit their schemas; they are skipped
 * @param unreadable files that exist but could not be parsed: they are not missing
 */
export function checkVersion1(
  files: PackFiles,
  broken: ReadonlySet<string>,
  unreadable: ReadonlySet<string>,
): Problem[] {
  const sound = <T>(list: string): Entry<T>[] =>
    entriesOf<T>(files, list).filter(({ file }) => !broken.has(file));
  return [
    ...FILES_OF_VERSION_1.filter((file) => !files.has(file) && !unreadable.has(file)).map(
      (file) => ({
        file,
        path: '',
        message: 'the file is missing',
        fix: `add ${file}; docs/pack-format.md says what it holds`,
      }),
    ),
    ...sound<Partial<Concept>>('concepts').flatMap(problemsOfConcept),
    ...sound<Partial<Issue>>('issues').flatMap((entry) => [
      ...withoutField(entry, 'shortLabel'),
      ...withoutField(entry, 'definition'),
    ]),
    ...[...files].flatMap(([file, content]) =>
      broken.has(file) ? [] : textsWithoutEnglish(file, content),
    ),
  ];
}

function problemsOfConcept(entry: Entry<Partial<Concept>>): Problem[] {
  const { type } = entry.value;
  if (type === undefined) return [...withoutField(entry, 'id'), ...withoutField(entry, 'type')];
  if (!isConceptType(type))
    return [
      problemAt(
        entry,
        '/type',
        `"${type}" is none of the allowed values`,
        'use one of pact, country, person, organization, term, or make it a pack of version 2',
      ),
    ];
  return [
    ...withoutField(entry, 'id'),
    ...(type === 'term' ? withoutField(entry, 'issue') : []),
    ...(type === 'country' ? withoutField(entry, 'flag') : []),
  ];
}

function withoutField<T extends object>(entry: Entry<T>, field: keyof T & string): Problem[] {
  if (entry.value[field] !== undefined) return [];
  return [problemAt(entry, '', `"${field}" is missing`, `add "${field}"`)];
}

function textsWithoutEnglish(file: string, content: unknown): Problem[] {
  return textsIn(kindOfFile(file) ?? '', content)
    .filter(({ text }) => isRecord(text) && text['en'] === undefined)
    .map(({ path }) => ({ file, path, message: '"en" is missing', fix: 'add "en"' }));
}
