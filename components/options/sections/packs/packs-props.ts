import type { ConceptView } from '../../../../lib/knowledge/views';
import type {
  DraftRefusal,
  DraftRequest,
  DraftStage,
  PackDraft,
} from '../../../../lib/pack-draft/pack-draft';

/** A pack in the list, as the reader's language has it. */
export interface ListedPack {
  readonly id: string;
  readonly title: string;
  /** The built-in pack cannot be removed, exported or updated. */
  readonly isBuiltIn: boolean;
  readonly concepts: number;
  readonly labels: number;
  readonly statements: number;
  /** The name of the file that it was read from; null for pasted rows and the built-in pack. */
  readonly file: string | null;
  /** When it was added or updated last, `YYYY-MM-DD`; null for the built-in pack. */
  readonly since: string | null;
}

/** An example pack that can be added with one click. */
export interface OfferedPack {
  readonly id: string;
  readonly title: string;
  readonly definition: string;
}

/** What the reader wants to add, and how it is to be read. */
export interface PackRequest extends Pick<DraftRequest, 'title' | 'columns' | 'hasHeader'> {
  /** A file, rows from a spreadsheet, or an example pack. */
  readonly source:
    | { readonly file: File }
    | { readonly rows: string }
    | { readonly offered: string };
  /** The pack that the reader wants to update. */
  readonly updates?: string;
}

/** A pack that was read, checked and compiled, but is not kept. */
export interface DraftView {
  readonly draft: PackDraft;
  /** In the reader's language. */
  readonly title: string;
  readonly definition: string | null;
  readonly samples: readonly ConceptView[];
}

export type Prepared = DraftView | DraftRefusal;

/** The reader's packs, and what can be done with them. */
export interface PacksProps {
  /** In no particular order: the settings have the reader's. */
  readonly packs: readonly ListedPack[];
  /** Examples that are not among the packs. */
  readonly offered: readonly OfferedPack[];
  /**
   * Reads a pack without keeping it.
   *
   * @throws DOMException with the name `AbortError` if the signal stops it
   */
  onPrepare(
    request: PackRequest,
    onStage: (stage: DraftStage) => void,
    signal: AbortSignal,
  ): Promise<Prepared>;
  /** Keeps the pack that was prepared last. @returns takes it back */
  onKeep(): Promise<() => Promise<void>>;
  /** @returns brings it back */
  onRemove(id: string): Promise<() => Promise<void>>;
  onExport(id: string): void;
}
