import { foldText } from '../../knowledge/fold';

/** Words for the types that have a line and a word of their own, in the interface's languages. */
const WORDS: { readonly [type: string]: string } = {
  person: 'person, people, persona, personne, 人物, 人, người',
  organization:
    'organization, organisation, institution, organización, institución, 組織, 機関, 団体, tổ chức, cơ quan',
  country: 'country, país, pays, 国, nước, quốc gia',
  pact: 'pact, agreement, treaty, acuerdo, tratado, accord, traité, 協定, 条約, hiệp định',
  term: 'term, término, terme, 用語, thuật ngữ',
};

const TYPES: ReadonlyMap<string, string> = new Map(
  Object.entries(WORDS).flatMap(([type, words]) =>
    words.split(', ').map((word) => [foldText(word), type] as const),
  ),
);

/** @returns the known type that a word means; any other word as it is */
export function knownType(word: string): string {
  return TYPES.get(foldText(word)) ?? word;
}
