import type {
  Concept,
  ConceptLabels,
  ConditionalLabel,
  Issue,
  Label,
  LabelFile,
  PackManifest,
  Role,
  Source,
  Statement,
  TimelineEvent,
} from '../pack/pack';
import { type Entry, type PackFiles, entriesOf } from '../pack/pack-files';
import { problemAt, type Problem } from './problem';

/** In words. A longer quotation would copy the source's text beyond the words that matter. */
const LONGEST_QUOTATION = 8;
/** In UTF-16 units: about three lines of a card. */
const LONGEST_TEXT = 160;

/**
 * Finds what is valid but probably a mistake: a label of two concepts, a statement that no card
 * shows, a concept without labels, a date after publication, an issue without statements and the
 * like.
 *
 * @param files of a pack without problems
 * @returns the warnings
 */
export function findWarnings(files: PackFiles): Problem[] {
  const statements = entriesOf<Statement>(files, 'statements');
  const sources = entriesOf<Source>(files, 'sources');
  return [
    ...sharedLabels(files),
    ...conceptsWithoutLabels(files),
    ...statements.flatMap((entry) => ofStatement(entry, sources)),
    ...lateDates(files, sources),
    ...withoutStatements(files, sources, statements),
  ];
}

/** Labels of two concepts, also in different languages: pages may mix languages. */
function sharedLabels(files: PackFiles): Problem[] {
  const owners = new Map<string, { readonly concept: string; readonly file: string }>();
  const problems: Problem[] = [];
  for (const [file, labels] of labelFiles(files))
    for (const [concept, own] of Object.entries(labels))
      for (const form of unconditionalForms(own)) {
        const owner = owners.get(form);
        if (!owner) owners.set(form, { concept, file });
        else if (owner.concept !== concept)
          problems.push({
            file,
            path: `/${concept}`,
            message: `"${form}" is a label of "${owner.concept}" as well${owner.file === file ? '' : `, in ${owner.file}`}`,
            fix: 'keep it with one of the two, or give each a condition',
          });
      }
  return problems;
}

function conceptsWithoutLabels(files: PackFiles): Problem[] {
  const english = files.get('labels/en.json') as LabelFile | undefined;
  if (!english) return [];
  return entriesOf<Concept>(files, 'concepts')
    .filter(({ value }) => !english[value.id]?.prefLabel)
    .map((entry) =>
      problemAt(
        entry,
        '/id',
        `"${entry.value.id}" has no preferred label in English`,
        'add a prefLabel to labels/en.json',
      ),
    );
}

function ofStatement(entry: Entry<Statement>, sources: readonly Entry<Source>[]): Problem[] {
  const { id, holders, about, text } = entry.value;
  const problems: Problem[] = [];
  const isSource = (holder: string) => sources.some(({ value }) => value.id === holder);
  if (about.length === 0 && holders.every(isSource))
    problems.push(
      problemAt(
        entry,
        '',
        `no card shows "${id}"`,
        'name the concepts that it is about in "about"',
      ),
    );
  for (const [language, words] of Object.entries(text)) {
    const below = `/text/${language}`;
    for (const [, quotation = ''] of words.matchAll(/“([^”]*)”/gu))
      if (quotation.trim().split(/\s+/u).length > LONGEST_QUOTATION)
        problems.push(
          problemAt(
            entry,
            below,
            `the quotation “${quotation}” has more than ${LONGEST_QUOTATION} words`,
            'shorten it, or say it in your own words',
          ),
        );
    if (words.includes('"'))
      problems.push(
        problemAt(
          entry,
          below,
          'the text has a straight quotation mark',
          'put quotations between “ and ”',
        ),
      );
    for (const [quotation] of text.en.matchAll(/“[^”]*”/gu))
      if (!words.includes(quotation))
        problems.push(
          problemAt(
            entry,
            below,
            `the translation lacks the quotation ${quotation}`,
            'keep the exact words, and put their translation after them',
          ),
        );
    // A translation contains a quotation twice: in the original and translated.
    if (language === 'en' && words.length > LONGEST_TEXT)
      problems.push(
        problemAt(
          entry,
          below,
          `the text has ${words.length} characters, more than ${LONGEST_TEXT}`,
          'shorten it, or split the statement',
        ),
      );
  }
  return problems;
}

function lateDates(files: PackFiles, sources: readonly Entry<Source>[]): Problem[] {
  const published = new Map(sources.map(({ value }) => [value.id, value.published]));
  const last = [...published.values()].sort().at(-1) ?? '';
  const late = (role: Role) => role.asOf > (published.get(role.citation.source) ?? '');
  const roles = entriesOf<Concept>(files, 'concepts').flatMap((entry) =>
    (entry.value.roles ?? []).flatMap((role, index) =>
      late(role)
        ? [
            problemAt(
              entry,
              `/roles/${index}/asOf`,
              `${role.asOf} is after ${role.citation.source} was published`,
              'give a day for which the source speaks',
            ),
          ]
        : [],
    ),
  );
  const events = entriesOf<TimelineEvent>(files, 'events')
    .filter(({ value }) => !value.planned && value.date > last)
    .map((entry) =>
      problemAt(
        entry,
        '/date',
        `${entry.value.date} is after the last publication`,
        'correct the date, or mark the event as "planned"',
      ),
    );
  return [...roles, ...events];
}

function withoutStatements(
  files: PackFiles,
  sources: readonly Entry<Source>[],
  statements: readonly Entry<Statement>[],
): Problem[] {
  const missing = (list: readonly Entry<Issue | Source>[], field: 'issue' | 'source') =>
    list
      .filter(({ value }) => !statements.some((one) => one.value[field] === value.id))
      .map((entry) =>
        problemAt(
          entry,
          '/id',
          `no statement names the ${field} "${entry.value.id}"`,
          `add one, or remove the ${field}`,
        ),
      );
  const manifest = files.get('pack.json') as PackManifest;
  const unasked =
    manifest.parties.length === 0
      ? [
          {
            file: 'pack.json',
            path: '/parties',
            message: 'the pack has no parties',
            fix: 'name the countries whose positions are stated',
          },
        ]
      : [];
  return [
    ...missing(entriesOf<Issue>(files, 'issues'), 'issue'),
    ...missing(sources, 'source'),
    ...unasked,
  ];
}

function labelFiles(files: PackFiles): [file: string, labels: LabelFile][] {
  return [...files]
    .filter(([file]) => file.startsWith('labels/'))
    .map(([file, content]) => [file, content as LabelFile]);
}

/** Labels that refer to the concept on any page. Labels with conditions may be shared. */
function unconditionalForms({
  prefLabel,
  altLabel = [],
  hiddenLabel = [],
  name,
}: ConceptLabels): ReadonlySet<string> {
  const labels: Label[] = [
    ...(prefLabel === undefined ? [] : [prefLabel]),
    ...altLabel,
    ...hiddenLabel,
  ];
  const names = (name?.given ?? []).flatMap((given) =>
    name?.family === undefined ? [] : [`${given} ${name.family}`],
  );
  const free = labels.flatMap((label) => {
    if (typeof label === 'string') return [label];
    return isFree(label) ? [label.literalForm] : [];
  });
  return new Set([...free, ...names].map((form) => form.normalize('NFKC').toLowerCase()));
}

/** @returns whether a label has no conditions but those on its spelling */
function isFree(label: ConditionalLabel): boolean {
  return Object.keys(label).every((key) =>
    ['literalForm', 'case', 'plural', 'introduces'].includes(key),
  );
}
