import * as v from 'valibot';
import { addedPackOf, type ViewContext } from '../../lib/knowledge/views';
import { TABS, type TabId } from './record-context';

export const PlaceSchema = v.object({
  tab: v.picklist(TABS),
  show: v.picklist(['list', 'country', 'concept', 'issue']),
  concept: v.optional(v.string()),
  issue: v.optional(v.string()),
  /** Which of the disagreements is looked for. */
  disagreement: v.optional(v.string()),
  /** Which event of the timeline is looked for. */
  event: v.optional(v.string()),
});
/** Where in the record the reader is. */
export type Place = v.InferOutput<typeof PlaceSchema>;

/** @returns the place that shows a concept: a country of the talks among the countries. */
export function placeOf(
  { knowledge }: ViewContext,
  concept: string,
  tab: TabId,
  issue?: string,
): Place {
  return knowledge.pack.manifest.parties.includes(concept)
    ? { tab: 'countries', show: 'country', concept, issue }
    : { tab, show: 'concept', concept };
}

function isKnownConcept(views: ViewContext, concept: string): boolean {
  return (
    views.knowledge.conceptById(concept) !== undefined || addedPackOf(views, concept) !== undefined
  );
}

/** @returns the places before the last one. Where there was none, the list of its tab. */
export function placeAfterBack(places: readonly Place[]): readonly Place[] {
  const last = places.at(-1);
  if (places.length > 1 || !last) return places.slice(0, -1);
  return last.show === 'list' ? [] : [{ tab: last.tab, show: 'list' }];
}

/** @returns the places to begin with; none is what the page itself offers. */
export function initialPlace(
  views: ViewContext,
  tab: TabId | undefined,
  concept: string | null | undefined,
  issue?: string,
): readonly Place[] {
  if (concept && concept === views.knowledge.subject?.id)
    return [{ tab: 'countries', show: 'list' }];
  if (concept && isKnownConcept(views, concept))
    return [placeOf(views, concept, tab ?? 'search', issue)];
  return tab ? [{ tab, show: 'list' }] : [];
}

/** @returns remembered places; none if one of them is no place of the packs that are on */
export function knownPlaces(views: ViewContext, places: readonly Place[]): readonly Place[] {
  const { knowledge } = views;
  const isKnown = ({ concept, issue, disagreement, event }: Place): boolean =>
    (concept === undefined || isKnownConcept(views, concept)) &&
    (issue === undefined || knowledge.issueById(issue) !== undefined) &&
    (disagreement === undefined ||
      knowledge.pack.disagreements.some(({ id }) => id === disagreement)) &&
    (event === undefined || knowledge.pack.events.some(({ id }) => id === event));
  return places.every(isKnown) ? places : [];
}
