import type {
  Concept,
  Disagreement,
  PackManifest,
  Position,
  Source,
  Statement,
  TimelineEvent,
} from '../pack/pack';
import { checkCharacters } from './check-characters';
import { checkIssues } from './check-issues';
import { checkLabels } from './check-labels';
import { checkLanguages } from './check-languages';
import { checkPositions } from './check-positions';
import {
  checkConcept,
  checkDisagreement,
  checkEvent,
  checkManifest,
  checkOrder,
  checkPosition,
  checkSource,
} from './check-records';
import { checkSearchWords } from './check-search-words';
import { checkStatement } from './check-statement';
import type { PackFiles } from '../pack/pack-files';
import { PackRecords } from './pack-records';
import type { Problem } from './problem';

/**
 * Checks what a schema cannot express: ids are unique, references lead to records of the right
 * type, paragraphs are within their source and not furniture, dates exist, nothing is said after it
 * was published.
 * @param broken files that do not fit their schema: references to their records count as valid, the
 *   records themselves are not checked
 * @returns the problems, in the order of the files
 */
export function crossCheck(files: PackFiles, broken: ReadonlySet<string>): Problem[] {
  const pack = new PackRecords(files, broken);
  const { problems } = pack;
  if (files.has('pack.json') && !broken.has('pack.json')) {
    const value = files.get('pack.json') as PackManifest;
    checkManifest(pack, { file: 'pack.json', path: '', value });
  }
  for (const entry of pack.validEntries<Source>('sources')) checkSource(pack, entry);
  for (const entry of pack.validEntries<Concept>('concepts')) checkConcept(pack, entry);
  for (const entry of pack.validEntries<Statement>('statements')) checkStatement(pack, entry);
  for (const entry of pack.validEntries<Position>('positions')) checkPosition(pack, entry);
  for (const entry of pack.validEntries<Disagreement>('disagreements'))
    checkDisagreement(pack, entry);
  const events = pack.validEntries<TimelineEvent>('events');
  for (const entry of events) checkEvent(pack, entry);
  events.forEach((entry, index) => checkOrder(pack, entry, events[index - 1]));
  // Otherwise one wrong id would be reported again for every position that cites it.
  const positions = problems.length === 0 ? checkPositions(files, broken) : [];
  const ids = new Set(pack.concepts.keys());
  return [
    ...problems,
    ...positions,
    ...checkIssues(files, broken),
    ...checkLanguages(files, broken),
    ...checkLabels(files, broken, ids),
    ...checkCharacters(files, broken),
    ...checkSearchWords(files, broken, new Set([...ids, ...pack.issues.keys()])),
  ];
}
