/**
 * Checks what a page sends to be matched: a hostile page may have taken over the scripts that send
 * it.
 */
import * as v from 'valibot';
import { MOST_BLOCKS, MOST_FACTS, MOST_PACKS, MOST_UNITS } from '../../matching/request-limits';
import { listOf } from '../../report/list-of';
import { LONGEST_CLUE, MOST_CLUES } from '../../report/page-date/choose-date';
import { DATE_BASES, PAGE_DATE } from '../../report/page-report';
import { checked } from '../checked';
import type { MatchRequest } from './match-port';

/** Longest id of a pack, in UTF-16 units. */
const LONGEST_ID = 100;

/** Longest label or name, in UTF-16 units. */
const LONGEST_LABEL = 1000;

/** Longest title or description, in UTF-16 units. */
const LONGEST_TITLE = 10_000;

const index = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const label = v.pipe(v.string(), v.maxLength(LONGEST_LABEL));
const packId = v.pipe(v.string(), v.maxLength(LONGEST_ID));
const words = v.pipe(v.string(), v.maxLength(LONGEST_TITLE));

const FactsSchema = v.object({
  introductions: listOf(v.tuple([index, label]), MOST_FACTS),
  named: listOf(index, MOST_FACTS),
  namesakes: listOf(label, MOST_FACTS),
  rivals: listOf(index, MOST_FACTS),
  terms: listOf(index, MOST_FACTS),
  isAboutSubject: v.boolean(),
});

const CluesSchema = v.object({
  candidates: listOf(
    v.object({
      basis: v.picklist(DATE_BASES),
      text: v.pipe(v.string(), v.maxLength(LONGEST_CLUE)),
    }),
    MOST_CLUES,
  ),
  language: v.pipe(v.string(), v.maxLength(LONGEST_CLUE)),
});

const MatchRequestSchema: v.GenericSchema<unknown, MatchRequest> = v.object({
  weigh: v.nullable(
    v.object({ title: words, description: words, length: index, markAnyway: v.boolean() }),
  ),
  facts: v.nullable(listOf(v.tuple([packId, FactsSchema]), MOST_PACKS)),
  date: v.nullable(v.union([v.pipe(v.string(), v.regex(PAGE_DATE)), CluesSchema])),
  blocks: v.pipe(
    listOf(v.string(), MOST_BLOCKS),
    v.check((blocks) => blocks.reduce((sum, { length }) => sum + length, 0) <= MOST_UNITS),
  ),
});

/**
 * @param message as it came from a page
 * @returns the request, or null if it does not fit the schema
 */
export function checkedMatchRequest(message: unknown): MatchRequest | null {
  return checked(MatchRequestSchema, message);
}
