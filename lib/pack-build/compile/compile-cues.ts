import { literalForm } from '../../pack/labels';
import type { Pack, Words } from '../../pack/pack';
import type { Cues } from '../../matching/relevance/relevance';

/**
 * Compiles a pack's relevance rules for matching.
 *
 * @param pack a valid pack; the subject's abbreviations are taken from its labels
 * @returns plain JSON
 * @throws Error if a word has a character that expressions give a meaning
 */
export function compileCues(pack: Pack): Cues {
  const { probe, vocabularies: _vocabularies, languages: _languages, ...rules } = pack.relevance;
  const labels = Object.values(pack.labels).flatMap((file) =>
    Object.values(file).flatMap((own) => own.altLabel ?? []),
  );
  const abbreviations = labels
    .filter((label) => typeof label !== 'string' && label.abbreviates)
    .map(literalForm);
  return { ...rules, probe: probeOf(probe), abbreviations };
}

/** Anything may replace a hyphen: the probe lets through too much rather than too little. */
function probeOf(words: Words): string {
  for (const word of words)
    if (/[|.+?^${}()[\]\\/]/.test(word))
      throw new Error(
        `relevance.json: "${word}" holds a character that is not a letter, space or hyphen. Leave it out.`,
      );
  return words.map(inAnyLetters).join('|').replace(/-/g, '[^A-Za-z]{0,3}');
}

/** "[Tt][Pp][Pp]": what browsers compile and run in a third of the time that flag `i` costs a page just opened. */
function inAnyLetters(source: string): string {
  return source.replace(/\p{L}/gu, (letter) => {
    const [small, capital] = [letter.toLowerCase(), letter.toUpperCase()];
    return small === capital ? letter : `[${capital}${small}]`;
  });
}
