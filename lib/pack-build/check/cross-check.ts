import type {
  Concept,
  Disagreement,
  PackManifest,
  Position,
  Source,
  Statement,
  TimelineEvent,
} from '../../pack/pack';
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
import type { PackFiles } from './pack-files';
import { PackRecords } from './pack-records';
import type { Problem } from './problem';

/**
 * What a schema cannot say: ids are unique, references resolve to the right type of thing,
 * paragraphs lie within their source and are not furniture, days exist, nothing is said after it
 * was published.
 * @param broken files that do not fit their schema: their ids count, their records are not looked at.
 */
export function crossCheck(files: PackFiles, broken: ReadonlySet<string>): Problem[] {
  const pack = new PackRecords(files, broken);
  const { problems } = pack;
  if (files.has('pack.json') && !broken.has('pack.json')) {
    const value = files.get('pack.json') as PackManifest;
    checkManifest(pack, { file: 'pack.json', path: '', value });
  }
  for (const entry of pack.sound<Source>('sources')) checkSource(pack, entry);
  for (const entry of pack.sound<Concept>('concepts')) checkConcept(pack, entry);
  for (const entry of pack.sound<Statement>('statements')) checkStatement(pack, entry);
  for (const entry of pack.sound<Position>('positions')) checkPosition(pack, entry);
  for (const entry of pack.sound<Disagreement>('disagreements')) checkDisagreement(pack, entry);
  const events = pack.sound<TimelineEvent>('events');
  for (const entry of events) checkEvent(pack, entry);
  events.forEach((entry, index) => checkOrder(pack, entry, events[index - 1]));
  // One wrong id would be reported again for every line that rests on it.
  const positions = problems.length === 0 ? checkPositions(files, broken) : [];
  const ids = new Set(pack.concepts.keys());
  return [
    ...problems,
    ...positions,
    ...checkIssues(files, broken),
    ...checkLanguages(files, broken),
    ...checkLabels(files, broken, ids),
    ...checkSearchWords(files, broken, new Set([...ids, ...pack.issues.keys()])),
  ];
}
