import type { PersonName } from '../pack/pack';
import type { LabelledSense } from './sense-table';

/**
 * Builds the labels that pages make of a person's name.
 *
 * @param concept index of the person's concept
 * @param names the parts of the name, one a language; what one leaves out is taken from the first
 * @returns senses: names in full, with titles, with a courtesy title, and the family name alone
 */
export function personSenses(concept: number, names: readonly PersonName[]): LabelledSense[] {
  const base = names[0];
  if (!base?.family) return [];
  const { family, familyIsGiven } = base;
  const traits = familyIsGiven ? { familyIsGiven: true as const } : {};
  const senses: LabelledSense[] = [
    { concept, role: 'family', needs: 'introduction', ...traits, forms: [family] },
    { concept, role: 'doubtful', needs: 'introduction', forms: [] },
    { role: 'namesake', of: concept, forms: [] },
  ];
  for (const name of names) {
    const given = name.given ?? base.given ?? [];
    const own = name.family ?? family;
    // Titles are matched whatever their capitals: "president Obama".
    const titles = (name.titles ?? []).map((title) =>
      title.replace(/\S+/g, (word) => (isInitials(word) ? word : word.toLowerCase())),
    );
    const full = given.map((one) => `${one} ${own}`);
    const titled = titles.flatMap((title) => [own, ...full].map((one) => `${title} ${one}`));
    senses.push({ concept, role: 'whole', introduces: true, forms: [...full, ...titled] });
    const courtesy = (name.courtesy ?? []).map((title) => `${title} ${own}`);
    if (courtesy.length > 0)
      senses.push({ concept, role: 'whole', needs: 'introduction', forms: courtesy });
  }
  return senses;
}

/** "U.S. Trade Representative" and "USTR" keep their capitals: "us trade" is not the country's. */
function isInitials(word: string): boolean {
  return /^(?:[A-Z]\.?){2,}$/.test(word);
}
