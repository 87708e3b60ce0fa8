/** What is stored of a pack besides its contents. */
import * as v from 'valibot';
import type { PackOutline } from '../pack/outline';

/** A version of a pack whose contents are stored. */
export interface PackVersion {
  /** Second part of its contents' key. */
  readonly key: string;
  readonly outline: PackOutline;
  /** As in `CompiledPack`. */
  readonly names: readonly string[];
  /** The name of the file that it was read from; null if the reader pasted it. */
  readonly file: string | null;
  /** The day on which it was added, `YYYY-MM-DD`. */
  readonly since: string;
}

export interface PackRecord {
  /** Null if the reader removed the pack. */
  readonly now: PackVersion | null;
  /** The version that the last change replaced or removed, which can be restored. */
  readonly before: PackVersion | null;
  /** When it was replaced or removed, ms since 1970; 0 without a version before. */
  readonly replaced: number;
}

const Texts = v.record(v.string(), v.string());

const VersionSchema = v.object({
  key: v.string(),
  outline: v.looseObject({
    id: v.string(),
    prefLabel: Texts,
    definition: v.optional(Texts),
    issues: v.array(v.looseObject({ id: v.string(), prefLabel: Texts, shortLabel: Texts })),
    concepts: v.number(),
    labels: v.number(),
    statements: v.number(),
    hasRelevance: v.boolean(),
  }),
  names: v.array(v.string()),
  file: v.nullable(v.string()),
  since: v.string(),
});

const RecordSchema = v.object({
  now: v.nullable(VersionSchema),
  before: v.nullable(VersionSchema),
  replaced: v.number(),
});

/** @returns null if something has damaged the record */
export function readRecord(value: unknown): PackRecord | null {
  const { success, output } = v.safeParse(RecordSchema, value);
  return success ? (output as unknown as PackRecord) : null;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** @returns whether the version before has been kept for a day; also if the clock was set back */
export function isBeforeOld({ before, replaced }: PackRecord): boolean {
  return before !== null && Math.abs(Date.now() - replaced) > DAY_MS;
}
