import type { PersonName } from '../../pack/pack';
import type { SenseTable } from './sense-table';

/**
 * Adds the labels that pages make of a person's name: names in full, with titles, with a courtesy
 * title, and the family name alone.
 *
 * @param senses to add to
 * @param concept index of the person's concept
 * @param names the parts of the name, one a language; what one leaves out is taken from the first
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

/** Titles are matched with any capitals: "president Obama". Initials keep theirs. */
function inSmallLetters(title: string): string {
  return title.replace(/\S+/g, (word) => (isInitials(word) ? word : word.toLowerCase()));
}

/** "U.S. Trade Representative" and "USTR" keep their capitals: "us trade" is not the country's. */
function isInitials(word: string): boolean {
  return /^(?:[A-Z]\.?){2,}$/.test(word);
}
