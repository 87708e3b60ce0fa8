import { useEffect, useMemo, useState } from 'preact/hooks';
import { sendToBackground } from '../messages';
import { listPacks, watchPacks } from '../pack-store';
import type { PackOutline } from '../pack/outline';
import type { PageState } from '../report/page-report';
import type { Settings } from '../settings';
import { packChoice, packsInOrder } from '../settings/packs';

/** What popup and panel know of the packs that the reader added, which they do not load. */
export interface AddedPacksHere {
  /** All of them, in the reader's order. */
  readonly packs: readonly PackOutline[];
  /** For `viewContext`. */
  readonly views: {
    /** The reader turned the built-in pack off. */
    readonly isOff: boolean;
    readonly added: {
      readonly outlines: readonly PackOutline[];
      readonly names: { readonly [concept: string]: string };
    };
  };
}

const NO_NAMES: AddedPacksHere['views']['added']['names'] = {};

/** As many as one message may ask for. */
const MOST_NAMES = 500;

/**
 * A Preact hook: the packs that the reader added, and the names of their concepts on a page.
 *
 * @param builtIn id of the built-in pack
 * @param settings null until they are loaded
 * @param page null until it is known
 */
export function useAddedPacks(
  builtIn: string,
  settings: Settings | null,
  page: PageState | null,
): AddedPacksHere {
  const [outlines, setOutlines] = useState<readonly PackOutline[]>([]);
  const [names, setNames] = useState(NO_NAMES);
  useEffect(() => {
    const read = (): void =>
      void listPacks().then(
        (packs) => setOutlines(packs.map(({ outline }) => outline)),
        // Firefox opens no database in a private window; the background has the packs.
        (error: unknown) => console.warn(error),
      );
    read();
    return watchPacks(read);
  }, []);
  const wanted = useMemo(() => conceptsOf(page, outlines), [page, outlines]);
  useEffect(() => {
    if (wanted === '') return;
    void sendToBackground({ type: 'concept-names-wanted', concepts: wanted.split('\n') }).then(
      setNames,
      (error: unknown) => console.warn(error),
    );
  }, [wanted]);
  return useMemo(() => {
    const packs = settings ? packsInOrder(settings, outlines) : outlines;
    const isOn = (id: string): boolean => settings === null || packChoice(settings, id).on;
    const added = { outlines: packs.filter(({ id }) => isOn(id)), names };
    return { packs, views: { isOff: !isOn(builtIn), added } };
  }, [builtIn, settings, outlines, names]);
}

/** Ids of a page's concepts that are of added packs, as one text to compare. */
function conceptsOf(page: PageState | null, outlines: readonly PackOutline[]): string {
  if (page?.state !== 'annotated') return '';
  return page.report.mentions
    .map(({ concept }) => concept)
    .filter((concept) => outlines.some(({ id }) => concept.startsWith(`${id}/`)))
    .slice(0, MOST_NAMES)
    .join('\n');
}

/** @returns what is known of a concept of an added pack; null if its pack is off or gone */
export function askView(concept: string) {
  return sendToBackground({ type: 'concept-view-wanted', concept });
}
