/** The reader's choices for packs: which are on, in which order, and on which pages they mark. */
import type { PackChoice, Settings } from './definitions';

type Packs = Pick<Settings, 'packs'>;

/** @returns the reader's choice for a pack; on for pages about its subject if there is none yet */
export function packChoice({ packs }: Packs, id: string): PackChoice {
  return packs.find((one) => one.id === id) ?? { id, on: true, pages: 'subject', sites: [] };
}

/** @returns the packs in the reader's order; those without a choice are last, as they are given */
export function packsInOrder<Pack extends { readonly id: string }>(
  settings: Packs,
  packs: readonly Pack[],
): Pack[] {
  const place = ({ id }: Pack): number => {
    const at = settings.packs.findIndex((one) => one.id === id);
    return at < 0 ? settings.packs.length : at;
  };
  return packs.toSorted((a, b) => place(a) - place(b));
}

/**
 * @param ids all packs in the reader's order, so that the order stays as it is
 * @param change what is chosen for the pack `id`
 */
export function withPackChoice(
  settings: Settings,
  ids: readonly string[],
  id: string,
  change: Partial<Omit<PackChoice, 'id'>>,
): Settings {
  return withOrder(
    {
      ...settings,
      packs: [...withoutPack(settings, id), { ...packChoice(settings, id), ...change }],
    },
    ids,
  );
}

/**
 * @param ids all packs in the reader's order; the pack `id` need not be among them
 * @param place of the pack among the others, from 0
 * @returns settings in which the pack has this place
 */
export function withPackAt(
  settings: Settings,
  ids: readonly string[],
  id: string,
  place: number,
): Settings {
  const others = ids.filter((one) => one !== id);
  return withOrder(settings, others.toSpliced(place, 0, id));
}

/** Choices for packs that are not here, such as those of a removed pack, are kept at the end. */
function withOrder(settings: Settings, ids: readonly string[]): Settings {
  return {
    ...settings,
    packs: [
      ...ids.map((id) => packChoice(settings, id)),
      ...settings.packs.filter(({ id }) => !ids.includes(id)),
    ],
  };
}

function withoutPack({ packs }: Packs, id: string): PackChoice[] {
  return packs.filter((one) => one.id !== id);
}
