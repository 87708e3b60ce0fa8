import type { Problem } from '../pack-check/problem';
import type { ImportProblem } from '../pack-import/import-error';
import type { LeftOut } from '../pack-import/summary';
import type { ColumnRole } from '../pack-import/table/table';
import type { PackDifference } from '../pack/difference/pack-difference';
import type { PackFiles } from '../pack/pack-files';
import type { PackOutline } from '../pack/outline';
import type { Pack } from '../pack/pack';

/** What the reader wants to add, and how it is to be read. Can be sent to a worker. */
export interface DraftRequest {
  /** A file, rows from a spreadsheet, or the files of a pack. */
  readonly source:
    | { readonly name: string; readonly bytes: Uint8Array }
    | { readonly rows: string }
    | { readonly name: string; readonly files: PackFiles };
  /** The title of a table's pack. By default that of the file, otherwise `untitled`. */
  readonly title?: string;
  readonly untitled: string;
  /** BCP 47, of the names in `PackDraft.changes`. */
  readonly language: string;
  /** For a table: what each column holds; guessed by default. */
  readonly columns?: readonly ColumnRole[];
  /** For a table: whether its first row has the columns' names; guessed by default. */
  readonly hasHeader?: boolean;
  /** For a table: the pack that it updates, whose id and title it gets. */
  readonly updates?: { readonly id: string; readonly title: string };
}

export interface DraftColumn {
  /** Its name; empty if it has none. */
  readonly name: string;
  readonly role: ColumnRole;
  /** Its first values. */
  readonly examples: readonly string[];
}

/** Labels that another pack has as well. */
export interface DraftClash {
  readonly pack: string;
  readonly count: number;
  /** The first of them. */
  readonly labels: readonly string[];
}

/** What there is to know of a pack before it is kept. Plain data. */
export interface PackDraft {
  readonly outline: PackOutline;
  /** Null if it is not a table. */
  readonly table: { readonly columns: readonly DraftColumn[]; readonly hasHeader: boolean } | null;
  /** Rows and cells of a table that are left out: their number, and the first. */
  readonly leftOut: { readonly count: number; readonly first: readonly LeftOut[] };
  readonly warnings: readonly Problem[];
  /** A few concepts of the pack, without anything that leads to others. */
  readonly samples: Pack;
  readonly clashes: readonly DraftClash[];
  /** Set if a pack with this id is there already. */
  readonly changes: PackDifference | null;
}

/** Why a pack cannot be added: it cannot be read, or it was read and is wrong. */
export type DraftRefusal =
  | { readonly unread: ImportProblem }
  | { readonly problems: readonly Problem[] };

export type DraftStage = 'reading' | 'checking' | 'compiling';
