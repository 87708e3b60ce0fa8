import { type Concept, type Position, POSITION_KINDS, type Statement } from '../pack/pack';
import { type Entry, type PackFiles, entriesOf } from '../pack/pack-files';
import { problemAt, type Problem } from './problem';
import { isPositionOf } from '../knowledge/positions';

/**
 * Checks positions against statements. A position may cite only statements that state a position of
 * its country alone, on its issue. If such statements exist, so must the position, unless the pack
 * has no `positions.json`.
 *
 * @param files of the pack
 * @param broken files that do not fit their schema; they are skipped
 * @returns a problem for each citation that proves nothing, and for each missing position
 */
export function checkPositions(files: PackFiles, broken: ReadonlySet<string>): Problem[] {
  if (!files.has('positions.json') || broken.has('positions.json')) return [];
  const sound = <T>(list: string): Entry<T>[] =>
    entriesOf<T>(files, list).filter(({ file }) => !broken.has(file));
  const statements = sound<Statement>('statements');
  const concepts = sound<Concept>('concepts').map(({ value }) => value);
  const lines = sound<Position>('positions');
  const byId = new Map(statements.map(({ value }) => [value.id, value]));
  const known = new Map<string, Entry<Position>>();
  const problems: Problem[] = [];
  for (const entry of lines) {
    const { country, issue } = entry.value;
    const key = `${country} ${issue}`;
    const first = known.get(key);
    if (first)
      problems.push(
        problemAt(
          entry,
          '',
          `"${country}" already has a line on "${issue}" at ${first.path}`,
          'make one line of the two',
        ),
      );
    known.set(key, entry);
    problems.push(...unproved(entry, byId, concepts));
  }
  return [...problems, ...missing(statements, concepts, known)];
}

function unproved(
  entry: Entry<Position>,
  byId: ReadonlyMap<string, Statement>,
  concepts: readonly Concept[],
): Problem[] {
  const { country, issue, statements } = entry.value;
  return statements.flatMap((id, index) => {
    const statement = byId.get(id);
    if (!statement) return [];
    const report = (message: string) => [
      problemAt(
        entry,
        `/statements/${index}`,
        message,
        'take the statement out, or correct the line',
      ),
    ];
    if (statement.issue !== issue)
      return report(`"${id}" is on the issue "${statement.issue}", not on "${issue}"`);
    if (!POSITION_KINDS.has(statement.kind))
      return report(`"${id}" is of kind "${statement.kind}", which states no position`);
    if (statement.agreement !== undefined)
      return report(`"${id}" is about another agreement, "${statement.agreement}"`);
    if (!isPositionOf(concepts, country, statement))
      return report(`"${id}" is not held by "${country}" alone`);
    return [];
  });
}

/** Statements of a position whose country and issue have no entry in `positions.json`. */
function missing(
  statements: readonly Entry<Statement>[],
  concepts: readonly Concept[],
  known: ReadonlyMap<string, unknown>,
): Problem[] {
  const countries = concepts.filter(({ type }) => type === 'country').map(({ id }) => id);
  const told = new Set<string>();
  return statements.flatMap((entry) => {
    const { id, issue } = entry.value;
    const country = countries.find((one) => isPositionOf(concepts, one, entry.value));
    const key = `${country} ${issue}`;
    if (country === undefined || known.has(key) || told.has(key)) return [];
    told.add(key);
    return [
      problemAt(
        entry,
        '',
        `"${id}" states a position of "${country}" on "${issue}", and positions.json has no line for it`,
        `add a line for "${country}" and "${issue}"`,
      ),
    ];
  });
}
