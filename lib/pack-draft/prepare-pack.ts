import { checkPack } from '../pack-check/check-pack';
import type { Problem } from '../pack-check/problem';
import type { Validators } from '../pack-check/schema-check';
import { compilePack } from '../pack-compile/compile-pack';
import { ImportError } from '../pack-import/import-error';
import { labelClashes, type PackLabels } from '../pack-import/label-clashes';
import { readFile, readPasted, type Reading } from '../pack-import/read-file';
import type { ImportSummary } from '../pack-import/summary';
import { packFromTable } from '../pack-import/table/pack-from-table';
import { withHeader } from '../pack-import/table/read-table';
import type { Table } from '../pack-import/table/table';
import { assemble } from '../pack/assemble';
import { canonicalFiles } from '../pack/canonical-files';
import type { CompiledPack } from '../pack/compiled-pack';
import { packDifference } from '../pack/difference/pack-difference';
import type { Pack } from '../pack/pack';
import type { PackFiles } from '../pack/pack-files';
import type {
  DraftClash,
  DraftColumn,
  DraftRefusal,
  DraftRequest,
  DraftStage,
  PackDraft,
} from './pack-draft';
import { labelsOfPack } from './pack-labels';

/** What is needed besides the request. */
export interface DraftSurroundings {
  readonly validators: Validators;
  /** Labels of the other packs, in the reader's order; the pack itself may be among them. */
  readonly others: readonly PackLabels[];
  /** @returns the files of a pack that is kept, as they were given; null if there is none */
  filesOf(id: string): Promise<PackFiles | null>;
  onStage(stage: DraftStage): void;
}

/** A pack that could be kept. */
export interface PreparedPack {
  readonly draft: PackDraft;
  readonly files: PackFiles;
  readonly compiled: CompiledPack;
}

/** Concepts that a preview shows. */
const MOST_SAMPLES = 3;

/** Columns of a table show as many values. */
const MOST_EXAMPLES = 3;

/**
 * Reads, checks and compiles a pack, and compares it with those that are kept. Keeps nothing.
 *
 * @returns the pack, or why it cannot be added
 */
export async function preparePack(
  request: DraftRequest,
  { validators, others, filesOf, onStage }: DraftSurroundings,
): Promise<PreparedPack | DraftRefusal> {
  onStage('reading');
  const read = await readSource(request);
  if (!('files' in read)) return read;
  const { files, table, summary } = read;
  onStage('checking');
  const { problems, warnings } = checkPack(files, validators);
  if (problems.length > 0) return { problems: inNamedFile(problems, request, files) };
  onStage('compiling');
  const compiled = compilePack(files);
  const { outline, knowledge } = compiled;
  const kept = await filesOf(outline.id);
  return {
    files,
    compiled,
    draft: {
      outline,
      table: table && { columns: columnsOf(table), hasHeader: table.header !== null },
      leftOut: summary.leftOut,
      warnings: inNamedFile(warnings, request, files),
      samples: samplesOf(knowledge),
      clashes: clashesOf(knowledge, outline.id, others),
      changes: kept && packDifference(packOf(kept), packOf(files), request.language),
    },
  };
}

/** @returns the pack with the ids that its files have */
function packOf(files: PackFiles): Pack {
  return assemble(canonicalFiles(files).files);
}

interface Read extends Pick<Reading, 'files' | 'table'> {
  readonly summary: Pick<ImportSummary, 'leftOut'>;
}

const NOTHING_LEFT_OUT: ImportSummary['leftOut'] = { count: 0, first: [] };

async function readSource(request: DraftRequest): Promise<Read | DraftRefusal> {
  const { source, untitled } = request;
  if ('files' in source)
    return { files: source.files, table: null, summary: { leftOut: NOTHING_LEFT_OUT } };
  try {
    const reading = await ('rows' in source
      ? readPasted(source.rows, { untitled })
      : readFile(source, { untitled }));
    return reading.table ? await readAsTable(reading, reading.table, request) : reading;
  } catch (error) {
    if (error instanceof ImportError) return { unread: error.problem };
    throw error;
  }
}

/** Reads a table with the reader's choices. */
async function readAsTable(
  reading: Reading,
  guessed: Table,
  { source, title, untitled, columns, hasHeader, updates }: DraftRequest,
): Promise<Read> {
  const headed = hasHeader === undefined ? guessed : withHeader(guessed, hasHeader);
  const isForThis = columns?.length === headed.columns.length;
  const table = isForThis ? { ...headed, columns } : headed;
  const { files, summary } = await packFromTable(table, {
    title: updates?.title ?? title ?? (reading.title || untitled),
    ...('rows' in source ? {} : { file: source.name }),
  });
  return { files: updates ? withId(files, updates.id) : files, summary, table };
}

function withId(files: PackFiles, id: string): PackFiles {
  return new Map(files).set('pack.json', { ...(files.get('pack.json') as object), id });
}

function columnsOf({ columns, header, rows }: Table): DraftColumn[] {
  return columns.map((role, at) => ({
    name: header?.cells[at]?.trim() ?? '',
    role,
    examples: rows
      .map(({ cells }) => cells[at]?.trim() ?? '')
      .filter((cell) => cell !== '')
      .slice(0, MOST_EXAMPLES),
  }));
}

/** A pack of one file has the file's own name, not that of the file in a folder. */
function inNamedFile(
  problems: readonly Problem[],
  { source }: DraftRequest,
  files: PackFiles,
): Problem[] {
  const name = 'rows' in source ? '' : source.name;
  return problems.map((problem) =>
    problem.file === 'pack.json' && files.size === 1 ? { ...problem, file: name } : problem,
  );
}

function samplesOf(pack: Pack): Pack {
  // Those that say most come first.
  const concepts = pack.concepts
    .toSorted((a, b) => Number(b.definition !== undefined) - Number(a.definition !== undefined))
    .slice(0, MOST_SAMPLES)
    .map(({ id, type, definition, url, issue }) => ({
      id,
      ...(type === undefined ? {} : { type }),
      ...(definition === undefined ? {} : { definition }),
      ...(url === undefined ? {} : { url }),
      ...(issue === undefined ? {} : { issue }),
    }));
  const ids = new Set(concepts.map(({ id }) => id));
  const labels = Object.entries(pack.labels).map(([language, file]) => [
    language,
    Object.fromEntries(Object.entries(file).filter(([id]) => ids.has(id))),
  ]);
  const { subject: _subject, ...manifest } = pack.manifest;
  return {
    manifest: { ...manifest, parties: [], facts: [] },
    issues: pack.issues,
    concepts,
    labels: Object.fromEntries(labels) as Pack['labels'],
    sources: [],
    statements: [],
    positions: [],
    disagreements: [],
    events: [],
    searchWords: {},
  };
}

function clashesOf(pack: Pack, id: string, others: readonly PackLabels[]): DraftClash[] {
  const labels = labelsOfPack(pack);
  return others
    .filter((other) => other.id !== id)
    .map((other) => ({ pack: other.id, ...labelClashes(labels, [other]) }))
    .filter(({ count }) => count > 0)
    .map(({ pack: other, count, first }) => ({
      pack: other,
      count,
      labels: first.map(({ label }) => label),
    }));
}
