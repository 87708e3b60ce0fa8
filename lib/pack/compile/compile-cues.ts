import { literalForm } from '../labels';
import type { Pack, Words } from '../pack';
import type { Cues } from '../../matching/relevance';

/**
 * Compiles a pack's relevance rules for the script that runs on every page.
 *
 * @param pack a valid pack; the subject's abbreviations are taken from its labels
 * @returns lists of words, and numbers; plain JSON, small: it stands in a script that every page loads
 */
export function compileCues(pack: Pack): Cues {
  const rules = pack.relevance;
  const labels = Object.values(pack.labels).flatMap((file) =>
    Object.values(file).flatMap((own) => own.altLabel ?? []),
  );
  const short = labels
    .filter((label) => typeof label !== 'string' && label.abbreviates)
    .map(literalForm);
  return {
    // Whatever may stand where a hyphen does: the probe lets through too much rather than too little.
    probe: inAnyLetters(listOf(rules.probe)).replace(/-/g, '[^A-Za-z]{0,3}'),
    name: listOf(rules.names),
    short: listOf(short),
    official: listOf(rules.officials),
    leader: listOf(rules.leaders),
    pact: listOf(rules.otherPacts),
    otherSense: listOf(rules.otherSenses),
    word: listOf(rules.subject),
    publicLife: listOf(rules.publicLife),
    threshold: rules.threshold,
    passingLength: rules.passingLength,
    weights: rules.weights,
  };
}

/** "[Tt][Pp][Pp]": what browsers compile and run in a third of the time that flag `i` costs a page just opened. */
function inAnyLetters(source: string): string {
  return source.replace(/\p{L}/gu, (letter) => {
    const [small, capital] = [letter.toLowerCase(), letter.toUpperCase()];
    return small === capital ? letter : `[${capital}${small}]`;
  });
}

/** @throws Error where a word holds a character that lists or expressions give a meaning */
function listOf(words: Words): string {
  for (const word of words)
    if (/[|.+?^${}()[\]\\/]/.test(word))
      throw new Error(
        `relevance.json: "${word}" holds a character that is not a letter, space or hyphen. Leave it out.`,
      );
  return words.join('|');
}
