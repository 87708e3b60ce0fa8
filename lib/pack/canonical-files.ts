import { DerivedIds, idOfLabel } from './derived-ids';
import { LabelFiles, type WrittenConcept, labelOfConcept } from './inline-labels';
import { type Place, fileLists } from './inline-lists';
import { textIn } from './language-map';
import type { PackManifest } from './pack';
import { type PackFiles, entriesOf } from './pack-files';
import { withLanguages } from './text-fields';

/** A pack in its one inner form: every id given, texts by language, labels in their own files. */
export interface CanonicalPack {
  readonly files: PackFiles;
  /** @returns where a part of these files was given */
  placeOf(file: string, path: string): Place;
}

/**
 * @param given the files of a pack, of which those that are not `broken` fit their schemas
 * @param broken files that stay as they are; lists of pack.json are under the names of `fileLists`
 * @returns the pack in its inner form; a pack of version 1 has it already
 */
export function canonicalFiles(
  given: PackFiles,
  broken: ReadonlySet<string> = new Set(),
): CanonicalPack {
  const { files, places } = fileLists(given);
  const language = languageOf(files, broken);
  const labels = new LabelFiles(files, broken, language);
  const canonical = new Map<string, unknown>();
  for (const [file, content] of files) {
    if (file.startsWith('labels/')) continue;
    canonical.set(file, broken.has(file) ? content : withTexts(file, content, language));
  }
  addConcepts(canonical, labels, files, broken);
  for (const [file, content] of labels.files()) canonical.set(file, content);
  return {
    files: canonical,
    placeOf(file, path) {
      const written = labels.placeOf(file, path) ?? { file, path };
      const place = places.get(written.file);
      const whole = place ? { file: place.file, path: place.path + written.path } : written;
      return { ...whole, path: withoutLanguage(whole.path, given.get(whole.file)) };
    },
  };
}

/** A text may have been given as a plain string: then its language is no place in it. */
function withoutLanguage(path: string, content: unknown): string {
  const parts = path.split('/').slice(1);
  let value = content;
  for (const [index, part] of parts.entries()) {
    if (typeof value === 'string') return `/${parts.slice(0, index).join('/')}`;
    if (typeof value !== 'object' || value === null) return path;
    value = (value as Readonly<Record<string, unknown>>)[part];
  }
  return path;
}

function languageOf(files: PackFiles, broken: ReadonlySet<string>): string {
  const manifest = broken.has('pack.json') ? undefined : files.get('pack.json');
  return (manifest as Partial<PackManifest> | undefined)?.language ?? 'en';
}

function withTexts(file: string, content: unknown, language: string): unknown {
  const list = /^[a-z]+/.exec(file)?.[0] ?? '';
  const changed = withLanguages(list, content, language);
  if (file !== 'pack.json') return changed;
  // A pack without an id has that of its title.
  const manifest = changed as PackManifest;
  return { ...manifest, id: manifest.id ?? idOfLabel(textIn(manifest.prefLabel, 'en')) };
}

/** Gives ids to concepts, and moves their labels to the label files. */
function addConcepts(
  canonical: Map<string, unknown>,
  labels: LabelFiles,
  files: PackFiles,
  broken: ReadonlySet<string>,
): void {
  const entries = entriesOf<WrittenConcept | null>(files, 'concepts');
  const ids = new DerivedIds(entries.flatMap(({ value }) => value?.id ?? []));
  const concepts = new Map<string, unknown[]>();
  for (const { file, path, value } of entries) {
    if (broken.has(file) || value === null) continue;
    const { prefLabel: _p, altLabel: _a, hiddenLabel: _h, id: given, ...rest } = value;
    const id = given ?? ids.of(labelOfConcept(value));
    labels.add(id, value, { file, path });
    const own = concepts.get(file) ?? [];
    own.push({ id, ...withLanguages('concepts', rest, labels.language) });
    concepts.set(file, own);
  }
  for (const [file, list] of concepts) canonical.set(file, list);
}
