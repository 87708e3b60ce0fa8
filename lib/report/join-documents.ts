/** Joins the documents of a tab, its page and its frames, into what the panel shows as one list. */
import type { ListedDocument, PageList, PagePassage } from './page-list';
import type { PageView } from './reading-list';

/** More documents than a tab can have: a mention's id in the panel says which one it is in. */
const MOST_DOCUMENTS = 100;

/** One document of a tab, as it has told the panel. */
export interface PanelDocument {
  /** Null until it has sent its list. */
  readonly list: PageList | null;
  readonly view: PageView | null;
}

/** Where a mention of the joined list is: index of its document, and its id there. */
export interface MentionPlace {
  readonly document: number;
  readonly id: number;
}

/**
 * @param documents in reading order
 * @returns one list, in which each document with mentions has the same share of the scale of positions; null
 *   until a document has sent its list. If several have mentions, each passage names its document.
 */
export function joinLists(documents: readonly PanelDocument[]): PageList | null {
  const lists = documents.flatMap(({ list }, index) => (list ? [{ list, index }] : []));
  if (lists.length === 0) return null;
  const filled = filledOf(documents);
  const sum = (key: 'listed' | 'total' | 'paragraphs'): number =>
    lists.reduce((all, { list }) => all + list[key], 0);
  return {
    title: lists[0]!.list.title,
    passages: lists.flatMap(({ list, index }) =>
      passagesOf(list, index, filled.length > 1, (position) => positionIn(filled, index, position)),
    ),
    listed: sum('listed'),
    total: sum('total'),
    paragraphs: sum('paragraphs'),
  };
}

/**
 * @param documents in reading order
 * @param moved index of the document that the reader scrolled, or in which they went to a mention, last
 * @returns what the reader sees, on the scales of the joined list
 */
export function joinViews(documents: readonly PanelDocument[], moved: number): PageView | null {
  const seen = documents.flatMap(({ view }, index) => (view ? [{ view, index }] : []));
  const read =
    seen.find(({ view, index }) => index === moved && view.at !== null) ??
    seen.find(({ view }) => view.at !== null) ??
    seen[0];
  if (!read) return null;
  const filled = filledOf(documents);
  const { view, index } = read;
  const went =
    view.current === null ? seen.find(({ view: { current } }) => current !== null) : read;
  return {
    from: positionIn(filled, index, view.from),
    to: positionIn(filled, index, view.to),
    at: joinedId(index, view.at),
    current: went ? joinedId(went.index, went.view.current) : null,
  };
}

/** @param id of a mention in the joined list */
export function placeOfMention(id: number): MentionPlace {
  return { document: id % MOST_DOCUMENTS, id: Math.floor(id / MOST_DOCUMENTS) };
}

/** Indexes of the documents that have mentions. */
function filledOf(documents: readonly PanelDocument[]): readonly number[] {
  return documents.flatMap(({ list }, index) => ((list?.total ?? 0) > 0 ? [index] : []));
}

function passagesOf(
  { passages, title, paragraphs }: PageList,
  index: number,
  isOneOfSeveral: boolean,
  positionOf: (position: number) => number,
): readonly PagePassage[] {
  const document: ListedDocument = { title, paragraphs };
  return passages.map((passage) => ({
    ...passage,
    ...(isOneOfSeveral ? { document } : {}),
    mentions: passage.mentions.map((mention) => ({
      ...mention,
      id: joinedId(index, mention.id),
      position: positionOf(mention.position),
    })),
  }));
}

function positionIn(filled: readonly number[], index: number, position: number): number {
  const place = Math.max(0, filled.indexOf(index));
  return (place + position) / Math.max(1, filled.length);
}

function joinedId<Id extends number | null>(index: number, id: Id): Id {
  return (id === null ? null : id * MOST_DOCUMENTS + index) as Id;
}
