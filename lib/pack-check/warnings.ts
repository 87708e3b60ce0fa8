import type {
  Concept,
  Issue,
  PackManifest,
  Role,
  Source,
  Statement,
  TimelineEvent,
} from '../pack/pack';
import { type Entry, type PackFiles, entriesOf } from '../pack/pack-files';
import { repeatedStrokes } from './check-issues';
import { labelWarnings } from './label-warnings';
import { problemAt, type Problem } from './problem';
import { textIn } from '../pack/language-map';

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
  const sourceIds = new Set(sources.map(({ value }) => value.id));
  return [
    ...labelWarnings(files),
    ...statements.flatMap((entry) => ofStatement(entry, sourceIds)),
    ...lateDates(files, sources),
    ...withoutStatements(files, sources, statements),
    ...repeatedStrokes(files),
  ];
}

function ofStatement(entry: Entry<Statement>, sources: ReadonlySet<string>): Problem[] {
  const { id, holders, about, text } = entry.value;
  const problems: Problem[] = [];
  if (about.length === 0 && holders.every((holder) => sources.has(holder)))
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
    for (const [quotation] of textIn(text, 'en').matchAll(/“[^”]*”/gu))
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
  const { subject, parties = [] } = files.get('pack.json') as Partial<PackManifest>;
  const missing = (list: readonly Entry<Issue | Source>[], field: 'issue' | 'source') => {
    const named = new Set(statements.map(({ value }) => value[field]));
    // A pack without a subject may only explain its concepts: issues group them, sources define them.
    if (subject === undefined)
      for (const { value } of entriesOf<Concept>(files, 'concepts'))
        for (const name of field === 'issue'
          ? [value.issue]
          : (value.citations ?? []).map(({ source }) => source))
          if (name !== undefined) named.add(name);
    return list
      .filter(({ value }) => !named.has(value.id))
      .map((entry) =>
        problemAt(
          entry,
          '/id',
          `no statement names the ${field} "${entry.value.id}"`,
          `add one, or remove the ${field}`,
        ),
      );
  };
  const unasked =
    subject !== undefined && parties.length === 0
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
