import type { Citation, Concept, ConceptType, Issue, Source, Statement } from '../pack/pack';
import { type Entry, type PackFiles, entriesOf } from '../pack/pack-files';
import { problemAt, type Problem } from './problem';

/**
 * A pack's records by id, to check references against, and the problems found. The constructor
 * reports duplicate ids.
 */
export class PackRecords {
  readonly problems: Problem[] = [];
  readonly sources: ReadonlyMap<string, Source>;
  readonly issues: ReadonlyMap<string, Issue>;
  readonly concepts: ReadonlyMap<string, Concept>;
  readonly statements: ReadonlyMap<string, Statement>;

  /**
   * @param broken files that do not fit their schema: their ids are known, their records are not
   *   checked
   */
  constructor(
    readonly files: PackFiles,
    readonly broken: ReadonlySet<string>,
  ) {
    this.sources = this.byId('sources');
    this.issues = this.byId('issues');
    this.concepts = this.byId('concepts');
    this.statements = this.byId('statements');
    this.byId('disagreements');
    this.byId('events');
  }

  /** @returns the records of a list, without those in broken files */
  validEntries<T>(list: string): Entry<T>[] {
    return entriesOf<T>(this.files, list).filter(({ file }) => !this.broken.has(file));
  }

  /** @param below JSON Pointer from the record to what is wrong */
  report(entry: Entry<unknown>, below: string, message: string, fix: string): void {
    this.problems.push(problemAt(entry, below, message, fix));
  }

  /** Reports a citation of an unknown source, or of a paragraph that is missing or furniture. */
  citation(entry: Entry<unknown>, below: string, { source: id, paragraph }: Citation): void {
    const source = this.sources.get(id);
    if (!source)
      return this.report(
        entry,
        `${below}/source`,
        `there is no source "${id}"`,
        `use one of ${namesOf(this.sources)}`,
      );
    if (this.broken.has('sources.json')) return;
    if (paragraph > source.paragraphs)
      this.report(
        entry,
        `${below}/paragraph`,
        `there is no paragraph ${paragraph} in ${id}`,
        `use 1 to ${source.paragraphs}`,
      );
    else if (source.furniture?.includes(paragraph))
      this.report(
        entry,
        `${below}/paragraph`,
        `paragraph ${paragraph} of ${id} is page furniture`,
        'cite the paragraph that says it',
      );
  }

  /** Reports an unknown concept id, or a concept of another type. */
  concept(entry: Entry<unknown>, below: string, id: string, type?: ConceptType): void {
    const concept = this.concepts.get(id);
    if (!concept)
      this.report(
        entry,
        below,
        `there is no concept "${id}"`,
        'correct the id, or add the concept to a file in concepts/',
      );
    // A missing or unknown type is reported with the concept itself.
    else if (type && typeof concept.type === 'string' && concept.type !== type)
      this.report(
        entry,
        below,
        `"${id}" is of type ${concept.type}`,
        `name a concept of type ${type}`,
      );
  }

  /** Reports an unknown issue id. */
  issue(entry: Entry<unknown>, below: string, id: string): void {
    if (!this.issues.has(id))
      this.report(entry, below, `there is no issue "${id}"`, `use one of ${namesOf(this.issues)}`);
  }

  /** Reports an unknown statement id. */
  statement(entry: Entry<unknown>, below: string, id: string): void {
    if (!this.statements.has(id))
      this.report(
        entry,
        below,
        `there is no statement "${id}"`,
        'correct the id, or add the statement to a file in statements/',
      );
  }

  /**
   * Reports a date that does not exist.
   *
   * @returns whether it exists
   */
  day(entry: Entry<unknown>, below: string, date: string): boolean {
    const exists = isRealDate(date);
    if (!exists)
      this.report(entry, below, `${date} is not in the calendar`, 'correct the month or the day');
    return exists;
  }

  private byId<T extends { readonly id: string }>(list: string): Map<string, T> {
    const known = new Map<string, T>();
    const places = new Map<string, Entry<T>>();
    for (const entry of entriesOf<T>(this.files, list)) {
      const id = (entry.value as T | null)?.id;
      if (typeof id !== 'string') continue;
      const first = places.get(id);
      if (first)
        this.report(
          entry,
          '/id',
          `"${id}" is already the id of ${first.file} ${first.path}`,
          'give one of the two another id',
        );
      else places.set(id, entry);
      known.set(id, entry.value);
    }
    return known;
  }
}

/** That a fix lists. */
const MOST_NAMES = 30;

function namesOf(known: ReadonlyMap<string, unknown>): string {
  const names = [...known.keys()];
  const more = names.length > MOST_NAMES ? ', …' : '';
  return names.slice(0, MOST_NAMES).join(', ') + more || 'none, as there are none yet';
}

/**
 * @returns whether `YYYY`, `YYYY-MM` or `YYYY-MM-DD` exists in the calendar: 2014-02-30 does not
 */
function isRealDate(date: string): boolean {
  const [year, month = '01', day = '01'] = date.split('-');
  const time = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(`${year}-${month}-${day}`);
}
