import { isRecord } from './inline-lists';

/**
 * Fields that hold texts for readers, by list; `roles.label` is the field `label` of each of
 * `roles`.
 */
const TEXT_FIELDS: { readonly [list: string]: readonly string[] } = {
  pack: ['prefLabel', 'definition', 'period', 'facts.label'],
  issues: ['prefLabel', 'shortLabel', 'definition'],
  sources: ['editorialNote'],
  concepts: ['definition', 'editorialNote', 'roles.label'],
  statements: ['text', 'hedge', 'editorialNote', 'speaker.label'],
  positions: ['text'],
  disagreements: ['question', 'definition', 'sides.label'],
  events: ['prefLabel'],
};

/**
 * @param list whose record it is: `pack`, `concepts`
 * @param record of the list, which fits its schema
 * @param language BCP 47, of texts that are plain strings
 * @returns the record with each text by language
 */
export function withLanguages<T>(list: string, record: T, language: string): T {
  return (TEXT_FIELDS[list] ?? []).reduce<T>(
    (changed, field) => changeIn(changed, field.split('.'), language) as T,
    record,
  );
}

function changeIn(value: unknown, [field, ...below]: readonly string[], language: string): unknown {
  if (field === undefined) return typeof value === 'string' ? { [language]: value } : value;
  if (Array.isArray(value)) return value.map((one) => changeIn(one, [field, ...below], language));
  if (!isRecord(value) || !Object.hasOwn(value, field)) return value;
  const [next] = below;
  const held = value[field];
  const changed =
    next === undefined ? changeIn(held, [], language) : changeIn(held, below, language);
  return { ...value, [field]: changed };
}

/** @returns every text for readers in a record or a list of records, with its JSON Pointer */
export function textsIn(
  list: string,
  content: unknown,
): { readonly path: string; readonly text: unknown }[] {
  return (TEXT_FIELDS[list] ?? []).flatMap((field) => textsBelow(content, field.split('.'), ''));
}

function textsBelow(
  value: unknown,
  [field, ...below]: readonly string[],
  path: string,
): { readonly path: string; readonly text: unknown }[] {
  if (field === undefined) return [{ path, text: value }];
  if (Array.isArray(value))
    return value.flatMap((one, index) => textsBelow(one, [field, ...below], `${path}/${index}`));
  if (!isRecord(value) || !Object.hasOwn(value, field)) return [];
  return textsBelow(value[field], below, `${path}/${field}`);
}
