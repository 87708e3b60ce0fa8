import { checkIssues } from './check-issues';
import { checkLabels } from './check-labels';
import { checkLanguages } from './check-languages';
import { checkPositions } from './check-positions';
import { checkSearchWords } from './check-search-words';
import type {
  Citation,
  Concept,
  ConceptType,
  Disagreement,
  Issue,
  PackManifest,
  Position,
  Source,
  Speaker,
  Statement,
  TimelineEvent,
} from '../pack';
import { type Entry, type PackFiles, entriesOf, problemAt } from './pack-files';
import type { Problem } from './problem';

/**
 * What a schema cannot say: ids are unique, references resolve to the right type of thing,
 * paragraphs lie within their source and are not furniture, days exist, nothing is said after it
 * was published.
 * @param broken files that do not fit their schema: their ids count, their records are not looked at.
 */
export function crossCheck(files: PackFiles, broken: ReadonlySet<string>): Problem[] {
  return new CrossCheck(files, broken).run();
}

class CrossCheck {
  private readonly problems: Problem[] = [];
  private readonly sources: Map<string, Source>;
  private readonly issues: Map<string, Issue>;
  private readonly concepts: Map<string, Concept>;
  private readonly statements: Map<string, Statement>;

  constructor(
    private readonly files: PackFiles,
    private readonly broken: ReadonlySet<string>,
  ) {
    this.sources = this.byId('sources');
    this.issues = this.byId('issues');
    this.concepts = this.byId('concepts');
    this.statements = this.byId('statements');
    this.byId('disagreements');
    this.byId('events');
  }

  run(): Problem[] {
    if (this.files.has('pack.json') && !this.broken.has('pack.json'))
      this.checkManifest({
        file: 'pack.json',
        path: '',
        value: this.files.get('pack.json') as PackManifest,
      });
    this.sound<Source>('sources').forEach((entry) => this.checkSource(entry));
    this.sound<Concept>('concepts').forEach((entry) => this.checkConcept(entry));
    this.sound<Statement>('statements').forEach((entry) => this.checkStatement(entry));
    this.sound<Position>('positions').forEach((entry) => this.checkPosition(entry));
    this.sound<Disagreement>('disagreements').forEach((entry) => this.checkDisagreement(entry));
    const events = this.sound<TimelineEvent>('events');
    events.forEach((entry) => this.checkEvent(entry));
    events.forEach((entry, index) => this.checkOrder(entry, events[index - 1]));
    // One wrong id would be reported again for every line that rests on it.
    const positions = this.problems.length === 0 ? checkPositions(this.files, this.broken) : [];
    const ids = new Set(this.concepts.keys());
    return [
      ...this.problems,
      ...positions,
      ...checkIssues(this.files, this.broken),
      ...checkLanguages(this.files, this.broken),
      ...checkLabels(this.files, this.broken, ids),
      ...checkSearchWords(this.files, this.broken, new Set([...ids, ...this.issues.keys()])),
    ];
  }

  private sound<T>(list: string): Entry<T>[] {
    return entriesOf<T>(this.files, list).filter(({ file }) => !this.broken.has(file));
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

  private report(entry: Entry<unknown>, below: string, message: string, mend: string): void {
    this.problems.push(problemAt(entry, below, message, mend));
  }

  private checkManifest(entry: Entry<PackManifest>): void {
    const { subject, parties, facts } = entry.value;
    this.concept(entry, '/subject', subject, 'pact');
    parties.forEach((party, index) => this.concept(entry, `/parties/${index}`, party, 'country'));
    facts.forEach((fact, index) => this.citation(entry, `/facts/${index}/citation`, fact.citation));
  }

  private checkSource(entry: Entry<Source>): void {
    const { published, furniture = [], paragraphs } = entry.value;
    this.day(entry, '/published', published);
    furniture.forEach((block, index) => {
      if (block > paragraphs)
        this.report(
          entry,
          `/furniture/${index}`,
          `there is no paragraph ${block} of ${paragraphs}`,
          'correct the number, or "paragraphs"',
        );
    });
  }

  private checkConcept(entry: Entry<Concept>): void {
    const concept = entry.value;
    (concept.citations ?? []).forEach((citation, index) =>
      this.citation(entry, `/citations/${index}`, citation),
    );
    (concept.roles ?? []).forEach((role, index) => {
      this.day(entry, `/roles/${index}/asOf`, role.asOf);
      this.citation(entry, `/roles/${index}/citation`, role.citation);
    });
    if (concept.country) this.concept(entry, '/country', concept.country, 'country');
    if (concept.speaksFor) this.concept(entry, '/speaksFor', concept.speaksFor, 'country');
    if (concept.issue) this.issue(entry, '/issue', concept.issue);
    for (const relation of ['broader', 'related'] as const)
      (concept[relation] ?? []).forEach((id, index) => {
        this.concept(entry, `/${relation}/${index}`, id);
        if (id === concept.id)
          this.report(entry, `/${relation}/${index}`, 'the concept names itself', 'remove it');
      });
  }

  private checkStatement(entry: Entry<Statement>): void {
    const statement = entry.value;
    this.citation(entry, '', statement);
    if (!entry.file.endsWith(`/${statement.source}.json`))
      this.report(
        entry,
        '/source',
        `stands in a file that is not named after "${statement.source}"`,
        `move it to statements/${statement.source}.json`,
      );
    statement.holders.forEach((holder, index) => this.holder(entry, `/holders/${index}`, holder));
    this.issue(entry, '/issue', statement.issue);
    conceptsOf(statement.speaker).forEach(([path, id]) =>
      this.concept(entry, `/speaker${path}`, id),
    );
    statement.about.forEach((id, index) => {
      this.concept(entry, `/about/${index}`, id);
      if (statement.holders.includes(id))
        this.report(
          entry,
          `/about/${index}`,
          `"${id}" is a holder already`,
          'remove it: the holders’ cards show the statement anyway',
        );
    });
    if (statement.agreement !== undefined) this.concept(entry, '/agreement', statement.agreement);
    const published = this.broken.has('sources.json')
      ? undefined
      : this.sources.get(statement.source)?.published;
    if (
      statement.said &&
      this.day(entry, '/said', statement.said) &&
      published &&
      statement.said > published
    )
      this.report(
        entry,
        '/said',
        `${statement.said} is after ${published}, when the source was published`,
        'correct the day, or leave "said" and "saidBasis" out',
      );
  }

  private holder(entry: Entry<Statement>, below: string, id: string): void {
    const { source, speaker } = entry.value;
    if (!this.sources.has(id)) return this.concept(entry, below, id);
    if (id !== source || conceptsOf(speaker).length > 0)
      this.report(
        entry,
        below,
        `the source "${id}" holds a statement that is not its own`,
        'name who holds it; a source holds what it says itself, or hears from people who are no concept',
      );
  }

  private checkPosition(entry: Entry<Position>): void {
    const { country, issue, statements } = entry.value;
    this.concept(entry, '/country', country, 'country');
    this.issue(entry, '/issue', issue);
    statements.forEach((id, index) => this.statement(entry, `/statements/${index}`, id));
  }

  private checkDisagreement(entry: Entry<Disagreement>): void {
    const { issue, about, sides } = entry.value;
    this.issue(entry, '/issue', issue);
    about.forEach((id, index) => this.concept(entry, `/about/${index}`, id));
    const sideOf = new Map<string, number>();
    sides.forEach((side, number) =>
      side.statements.forEach((id, index) => {
        const below = `/sides/${number}/statements/${index}`;
        this.statement(entry, below, id);
        if (sideOf.has(id))
          this.report(
            entry,
            below,
            `"${id}" already stands on side ${sideOf.get(id)}`,
            'keep it on one side',
          );
        else sideOf.set(id, number);
      }),
    );
  }

  private checkEvent(entry: Entry<TimelineEvent>): void {
    const { date, endDate, dateIs, statements, citations = [] } = entry.value;
    this.day(entry, '/date', date);
    if (endDate && this.day(entry, '/endDate', endDate) && endDate < date)
      this.report(
        entry,
        '/endDate',
        `${endDate} is before ${date}`,
        'swap the two, or correct one',
      );
    if (dateIs === 'between' && !endDate)
      this.report(
        entry,
        '/dateIs',
        'there is nothing between one date',
        'add "endDate", or leave "dateIs" out',
      );
    if (dateIs === 'latest' && endDate)
      this.report(
        entry,
        '/dateIs',
        'the latest date is one date, and there are two',
        'leave "endDate" out, or say "between"',
      );
    statements.forEach((id, index) => this.statement(entry, `/statements/${index}`, id));
    citations.forEach((citation, index) => this.citation(entry, `/citations/${index}`, citation));
    if (statements.length + citations.length === 0)
      this.report(
        entry,
        '',
        `event "${entry.value.id}" rests on nothing`,
        'name a statement, or add "citations"',
      );
  }

  /** A month or year may stand anywhere among its own days: the pack knows where it belongs. */
  private checkOrder(entry: Entry<TimelineEvent>, before: Entry<TimelineEvent> | undefined): void {
    if (!before) return;
    const [date, earlier] = [entry.value.date, before.value.date];
    const exactness = Math.min(date.length, earlier.length);
    if (date.slice(0, exactness) < earlier.slice(0, exactness))
      this.report(
        entry,
        '/date',
        `${date} comes after ${earlier} in the list`,
        'put the events in order, the earliest first',
      );
  }

  private citation(
    entry: Entry<unknown>,
    below: string,
    { source: id, paragraph }: Citation,
  ): void {
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

  private concept(entry: Entry<unknown>, below: string, id: string, type?: ConceptType): void {
    const concept = this.concepts.get(id);
    if (!concept)
      this.report(
        entry,
        below,
        `there is no concept "${id}"`,
        'correct the id, or add the concept to a file in concepts/',
      );
    // A type that is missing or is none is told of where it stands.
    else if (type && typeof concept.type === 'string' && concept.type !== type)
      this.report(
        entry,
        below,
        `"${id}" is of type ${concept.type}`,
        `name a concept of type ${type}`,
      );
  }

  private issue(entry: Entry<unknown>, below: string, id: string): void {
    if (!this.issues.has(id))
      this.report(entry, below, `there is no issue "${id}"`, `use one of ${namesOf(this.issues)}`);
  }

  private statement(entry: Entry<unknown>, below: string, id: string): void {
    if (!this.statements.has(id))
      this.report(
        entry,
        below,
        `there is no statement "${id}"`,
        'correct the id, or add the statement to a file in statements/',
      );
  }

  private day(entry: Entry<unknown>, below: string, date: string): boolean {
    const exists = isRealDate(date);
    if (!exists)
      this.report(entry, below, `${date} is not in the calendar`, 'correct the month or the day');
    return exists;
  }
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

function namesOf(known: ReadonlyMap<string, unknown>): string {
  return [...known.keys()].join(', ') || 'none, as there are none yet';
}

/** Whether `YYYY`, `YYYY-MM` or `YYYY-MM-DD` is in the calendar: 2014-02-30 is not. */
function isRealDate(date: string): boolean {
  const [year, month = '01', day = '01'] = date.split('-');
  const time = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(`${year}-${month}-${day}`);
}
