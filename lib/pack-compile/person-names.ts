import type { PersonName } from '../pack/pack';
import type { SenseTable } from './sense-table';

/**
 * Adds the labels under which pages name a person: full names, names with a title or courtesy
 * title, and the family name alone.
 *
 * @param senses to add to
 * @param concept index of the person's concept
 * @param names parts of the name, one entry for each language; missing parts come from the first
 *   entry
 */
export function addPersonNames(
  senses: SenseTable,
  concept: number,
  names: readonly PersonName[],
): void {
  const base = names[0];
  if (!base?.family) return;
  addFamilyName(senses, concept, base, base.family);
  for (const name of names) {
    const family = name.family ?? base.family;
    const full = (name.given ?? base.given ?? []).map((given) => `${given} ${family}`);
    const titled = (name.titles ?? []).flatMap((title) =>
      [family, ...full].map((rest) => `${inSmallLetters(title)} ${rest}`),
    );
    senses.add({ concept, role: 'whole', introduces: true, labels: [...full, ...titled] });
    const labels = (name.courtesy ?? []).map((title) => `${title} ${family}`);
    if (labels.length > 0) senses.add({ concept, role: 'whole', needs: 'introduction', labels });
  }
}

function addFamilyName(
  senses: SenseTable,
  concept: number,
  { familyIsGiven, notFollowedBy }: PersonName,
  family: string,
): void {
  const needs = 'introduction';
  const doubtful = senses.add({ concept, role: 'doubtful', needs, labels: [] });
  const namesake = senses.add({ role: 'namesake', of: concept, labels: [] });
  senses.add({
    concept,
    role: 'family',
    needs,
    doubtful,
    namesake,
    ...(familyIsGiven ? { familyIsGiven } : {}),
    ...(notFollowedBy ? { notFollowedBy } : {}),
    labels: [family],
  });
}

/** Titles match with or without capitals: "president Obama". Initials need theirs. */
function inSmallLetters(title: string): string {
  return title.replace(/\S+/g, (word) => (isInitials(word) ? word : word.toLowerCase()));
}

/** "U.S." and "USTR" need their capitals: "us trade" does not mean the United States. */
function isInitials(word: string): boolean {
  return /^(?:[A-Z]\.?){2,}$/.test(word);
}
