import { type Place, isRecord } from './inline-lists';
import { textIn } from './language-map';
import type { Concept, ConceptId, ConceptLabels, Label, LabelFile, LanguageMap } from './pack';
import type { PackFiles } from './pack-files';

/** A concept as authors write it: its labels may be inside it, and its id may be left out. */
export interface WrittenConcept extends Omit<Concept, 'id'> {
  readonly id?: string;
  readonly prefLabel?: string | LanguageMap;
  readonly altLabel?: WrittenLabels;
  readonly hiddenLabel?: WrittenLabels;
}
type WrittenLabels = readonly Label[] | { readonly [language: string]: readonly Label[] };

/** @returns the label that a concept's id is made of; empty without one */
export function labelOfConcept({ prefLabel = '' }: WrittenConcept): string {
  return typeof prefLabel === 'string' ? prefLabel : textIn(prefLabel, 'en');
}

/** Gathers the labels that are inside concepts into the files of a pack's labels. */
export class LabelFiles {
  /** By language, by concept. */
  readonly #inline = new Map<string, Map<ConceptId, ConceptLabels>>();
  readonly #places = new Map<
    ConceptId,
    { readonly place: Place; readonly written: WrittenConcept }
  >();

  /**
   * @param given the pack's files, whose label files stay as they are
   * @param broken label files to which nothing is added
   * @param language BCP 47, of labels that are plain strings
   */
  constructor(
    readonly given: PackFiles,
    readonly broken: ReadonlySet<string>,
    readonly language: string,
  ) {}

  /** @param place of the concept */
  add(id: ConceptId, written: WrittenConcept, place: Place): void {
    const { prefLabel, altLabel, hiddenLabel } = written;
    const put = (language: string, own: ConceptLabels): void => {
      const file = this.#inline.get(language) ?? new Map<ConceptId, ConceptLabels>();
      file.set(id, { ...file.get(id), ...own });
      this.#inline.set(language, file);
    };
    for (const [language, label] of byLanguage(prefLabel, this.language))
      put(language, { prefLabel: label });
    for (const [language, list] of byLanguage(altLabel, this.language))
      put(language, { altLabel: list });
    for (const [language, list] of byLanguage(hiddenLabel, this.language))
      put(language, { hiddenLabel: list });
    this.#places.set(id, { place, written });
  }

  /** @returns all label files of the pack */
  files(): Map<string, unknown> {
    const files = new Map([...this.given].filter(([file]) => file.startsWith('labels/')));
    for (const [language, inline] of this.#inline) {
      const file = `labels/${language}.json`;
      if (this.broken.has(file)) continue;
      const given = (files.get(file) ?? {}) as LabelFile;
      const merged = [...inline].map(([id, own]) => [
        id,
        Object.hasOwn(given, id) ? joined(own, given[id]!) : own,
      ]);
      files.set(file, { ...given, ...(Object.fromEntries(merged) as LabelFile) });
    }
    return files;
  }

  /** @returns where a label of `files()` was given; undefined if it was in that very file */
  placeOf(file: string, path: string): Place | undefined {
    const language = /^labels\/(.*)\.json$/.exec(file)?.[1];
    const [, id, field, ...rest] = path.split('/');
    if (language === undefined || id === undefined) return undefined;
    const given = this.given.get(file);
    const inline = this.#places.get(id);
    if (!inline || (isRecord(given) && Object.hasOwn(given, id))) return undefined;
    const { place, written } = inline;
    if (field === undefined) return place;
    const value = (written as Readonly<Record<string, unknown>>)[field];
    const below = [field, ...(isRecord(value) ? [language] : []), ...rest];
    return { file: place.file, path: [place.path, ...below].join('/') };
  }
}

/** @returns a plain value, or a list, under the pack's language; a map as it is */
function byLanguage<T extends string | readonly Label[]>(
  value: T | { readonly [language: string]: T } | undefined,
  language: string,
): [language: string, value: T][] {
  if (value === undefined) return [];
  if (typeof value === 'string' || Array.isArray(value)) return [[language, value as T]];
  return Object.entries(value as { readonly [language: string]: T });
}

/** Labels of a concept that are in its record and in a label file as well. */
function joined(inline: ConceptLabels, given: ConceptLabels): ConceptLabels {
  const both = (field: 'altLabel' | 'hiddenLabel') => {
    const list = [...(given[field] ?? []), ...(inline[field] ?? [])];
    return list.length > 0 ? { [field]: list } : {};
  };
  return { ...inline, ...given, ...both('altLabel'), ...both('hiddenLabel') };
}
