import { literalForm } from '../pack/labels';
import type { ConceptId, Pack, Words } from '../pack/pack';
import type { Cues, LanguageAbbreviations } from '../pack/cues';

/** Abbreviations of many things: "EPA". */
const SHORT_ABBREVIATION = /^[A-Z]{2,3}s?$/;

/**
 * Compiles a pack's relevance rules for matching.
 *
 * @param pack a valid pack; the subject's abbreviations are taken from its labels
 * @returns plain JSON; null if the pack has no rules
 * @throws Error if a word contains a character that is special in regular expressions
 */
export function compileCues(pack: Pack): Cues | null {
  const { relevance } = pack;
  if (!relevance) return null;
  const { probe, vocabularies: _vocabularies, languages: _languages, ...rules } = relevance;
  return {
    ...rules,
    probe: probeOf(probe),
    abbreviations: Object.values(pack.labels).flatMap((file) => abbreviationsIn(file, false)),
    abbreviationsOfLanguages: abbreviationsOfLanguages(pack),
    nameWords: nameWordsIn(pack),
    officials: byPerson(relevance.officials, pack),
    terms: pack.concepts
      .filter(({ type }) => type === 'term')
      .flatMap(({ id }) => namesOf(id, pack))
      .filter((name) => !SHORT_ABBREVIATION.test(name)),
    parties: pack.manifest.parties.map((party) => namesOf(party, pack)),
  };
}

/** @param isOfLanguage those that count in the file's language only, or the others */
function abbreviationsIn(file: Pack['labels'][string], isOfLanguage: boolean): Words {
  return Object.values(file)
    .flatMap((own) => own.altLabel ?? [])
    .filter(
      (label) =>
        typeof label !== 'string' &&
        label.abbreviates &&
        (label.inLanguage === true) === isOfLanguage,
    )
    .map(literalForm);
}

function abbreviationsOfLanguages({ labels, relevance }: Pack): LanguageAbbreviations[] {
  const wordsOf = (language: string): Words => relevance?.languages[language]?.words ?? [];
  return Object.entries(labels)
    .map(([language, file]) => ({
      abbreviations: abbreviationsIn(file, true),
      words: wordsOf(language),
      englishWords: language === 'en' ? [] : wordsOf('en'),
    }))
    .filter(({ abbreviations }) => abbreviations.length > 0);
}

/**
 * Words of all full names of pacts, which may come between "agreements such as" and the name
 * itself.
 */
function nameWordsIn(pack: Pack): Words {
  const words = pack.concepts
    .filter(({ type }) => type === 'pact')
    .flatMap(({ id }) => namesOf(id, pack))
    .flatMap((name) => name.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []);
  return [...new Set(words)];
}

/** Groups the names of each official, which are written in several scripts. */
function byPerson(officials: Words, pack: Pack): readonly Words[] {
  const people = new Map<string, string[]>();
  for (const name of officials) {
    const person = pack.concepts.find(
      ({ id, type }) =>
        type === 'person' && namesOf(id, pack).some((label) => label.includes(name)),
    );
    const key = person?.id ?? name;
    people.set(key, [...(people.get(key) ?? []), name]);
  }
  return [...people.values()];
}

/** @returns the labels of a concept in all languages, without those of one character */
function namesOf(concept: ConceptId, { labels }: Pack): Words {
  const names = Object.values(labels).flatMap((file) => {
    const { prefLabel = [], altLabel = [], name } = file[concept] ?? {};
    return [prefLabel, ...altLabel.map(literalForm), name?.family ?? []].flat();
  });
  return [...new Set(names.filter(({ length }) => length > 1))];
}

/** Any character matches a hyphen: a false positive of the probe only costs time. */
function probeOf(words: Words): string {
  for (const word of words)
    if (/[|.+?^${}()[\]\\/]/.test(word))
      throw new Error(
        `relevance.json: "${word}" holds a character that is not a letter, space or hyphen. Leave it out.`,
      );
  return words.map(inAnyLetters).join('|').replace(/-/g, '[^A-Za-z]{0,3}');
}

/**
 * "[Tt][Pp][Pp]": on a page just opened, browsers run this in a third of the time that flag `i`
 * takes.
 */
function inAnyLetters(source: string): string {
  return source.replace(/\p{L}/gu, (letter) => {
    const [small, capital] = [letter.toLowerCase(), letter.toUpperCase()];
    return small === capital ? letter : `[${capital}${small}]`;
  });
}
