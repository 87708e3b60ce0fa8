import type { Answer } from '../browser-ui/omnibox';
import type { InLanguage } from '../reader-language';
import type { KnownPack } from './known-pack';

/** Packs with more concepts are not searched from the address bar: their index would take seconds. */
const MOST_CONCEPTS = 20_000;

/**
 * Searches several packs at once.
 *
 * @param packs in the reader's order
 * @param answersOf gives each pack's own answers
 * @returns answers that name a concept, then all others, both in the order of packs
 */
export function searchPacks(
  packs: readonly KnownPack[],
  answersOf: InLanguage['answersOf'],
): Answer {
  const searched = packs.filter(({ knowledge }) => knowledge.pack.concepts.length <= MOST_CONCEPTS);
  return (text) => {
    const answers = searched.flatMap((pack) => answersOf(pack)(text));
    const isName = ({ concept }: (typeof answers)[number]): boolean => concept !== null;
    return [...answers.filter(isName), ...answers.filter((answer) => !isName(answer))];
  };
}
