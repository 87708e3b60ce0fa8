/** What a page's scripts send to a panel, checked where it arrives: a page may be hostile to its own scripts. */
import * as v from 'valibot';
import type { ToPanel } from '../report/reading-list';

/** Mentions, and passages, that one message holds at most: as many as `lib/page/panel/reading-list.ts` puts into one. */
const MOST_ENTRIES = 2000;

/** Around so many mentions no more text is kept, in UTF-16 units. */
const MOST_TEXT = 2_000_000;

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const name = v.pipe(v.string(), v.maxLength(100));

const MentionSchema = v.object({
  id: count,
  concept: name,
  key: name,
  start: count,
  end: count,
  marked: v.boolean(),
  position: share,
});

const PassageSchema = v.pipe(
  v.object({
    paragraph: v.nullable(count),
    text: v.pipe(v.string(), v.maxLength(MOST_TEXT)),
    mentions: v.pipe(v.array(MentionSchema), v.minLength(1), v.maxLength(MOST_ENTRIES)),
  }),
  v.check(({ text, mentions }) =>
    mentions.every(({ start, end }) => start < end && end <= text.length),
  ),
);

const ToPanelSchema: v.GenericSchema<unknown, ToPanel> = v.variant('type', [
  v.object({
    type: v.literal('list'),
    list: v.object({
      from: count,
      total: count,
      paragraphs: count,
      passages: v.pipe(v.array(PassageSchema), v.maxLength(MOST_ENTRIES)),
    }),
  }),
  v.object({
    type: v.literal('view'),
    view: v.object({ from: share, to: share, at: v.nullable(count), current: v.nullable(count) }),
  }),
]);

/**
 * @param message as it came from a page
 * @returns the message, or null where it has no form that we know
 */
export function checkedForPanel(message: unknown): ToPanel | null {
  const parsed = v.safeParse(ToPanelSchema, message);
  return parsed.success ? parsed.output : null;
}
