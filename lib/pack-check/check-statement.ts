import type { Speaker, Statement } from '../pack/pack';
import { INLINE_STATEMENTS } from '../pack/inline-lists';
import type { Entry } from '../pack/pack-files';
import type { PackRecords } from './pack-records';

/**
 * Checks that what a statement refers to exists, and that it was not said after its publication.
 */
export function checkStatement(pack: PackRecords, entry: Entry<Statement>): void {
  const statement = entry.value;
  pack.citation(entry, '', statement);
  if (![`statements/${statement.source}.json`, INLINE_STATEMENTS].includes(entry.file))
    pack.report(
      entry,
      '/source',
      `is in a file that is not named after "${statement.source}"`,
      `move it to statements/${statement.source}.json`,
    );
  statement.holders.forEach((holder, index) =>
    checkHolder(pack, entry, `/holders/${index}`, holder),
  );
  pack.issue(entry, '/issue', statement.issue);
  conceptsOf(statement.speaker).forEach(([path, id]) => pack.concept(entry, `/speaker${path}`, id));
  statement.about.forEach((id, index) => {
    pack.concept(entry, `/about/${index}`, id);
    if (statement.holders.includes(id))
      pack.report(
        entry,
        `/about/${index}`,
        `"${id}" is a holder already`,
        'remove it: the holders’ cards show the statement anyway',
      );
  });
  if (statement.agreement !== undefined) pack.concept(entry, '/agreement', statement.agreement);
  const published = pack.broken.has('sources.json')
    ? undefined
    : pack.sources.get(statement.source)?.published;
  if (
    statement.said &&
    pack.day(entry, '/said', statement.said) &&
    published &&
    statement.said > published
  )
    pack.report(
      entry,
      '/said',
      `${statement.said} is after ${published}, when the source was published`,
      'correct the day, or leave "said" and "saidBasis" out',
    );
}

function checkHolder(pack: PackRecords, entry: Entry<Statement>, below: string, id: string): void {
  const { source, speaker } = entry.value;
  if (!pack.sources.has(id)) return pack.concept(entry, below, id);
  if (id !== source || conceptsOf(speaker).length > 0)
    pack.report(
      entry,
      below,
      `the source "${id}" holds a statement that is not its own`,
      'name who holds it; a source holds what it says itself, or hears from people who are no concept',
    );
}

function conceptsOf(speaker: Speaker): [path: string, id: string][] {
  switch (speaker.as) {
    case 'named':
    case 'body':
      return [['/concept', speaker.concept]];
    case 'analysts':
      return speaker.concept ? [['/concept', speaker.concept]] : [];
    case 'joint-statement':
      return speaker.concepts.map((id, index) => [`/concepts/${index}`, id]);
    default:
      return [];
  }
}
