import type { Words } from '../../pack/pack';
import type { Cues } from '../../pack/cues';
import { WordLists } from './word-lists';

/** Cues, with the expressions and word lists that judging a page needs. */
export interface CompiledCues extends Cues {
  /** Finds what every page about the subject has somewhere. */
  readonly probeExpression: RegExp;
  /** Words that show that a sentence is on the topics of the subject. */
  readonly topics: Words;
  /** All lists that are looked for in a whole text. */
  readonly inText: WordLists;
  /** Everyday words that show a text's language. */
  readonly languageWords: WordLists;
  /** Those that are looked for right beside a mention. */
  readonly besideMention: WordLists;
  readonly nameWordSet: ReadonlySet<string>;
}

/** All pages are judged by the same cues. */
const compiled = new WeakMap<Cues, CompiledCues>();

/** @returns the cues, compiled on first use */
export function compiledCues(cues: Cues): CompiledCues {
  let own = compiled.get(cues);
  if (!own) compiled.set(cues, (own = compile(cues)));
  return own;
}

function compile(cues: Cues): CompiledCues {
  const { names, subject, terms, references = [], officials } = cues;
  const topics = [names, subject, terms, references, officials.flat()].flat();
  const ofSubject = [names, cues.routeNames, references, topics, cues.leaders];
  const ofField = [subject, terms, cues.everyday, cues.publicLife];
  const ofOthers = [cues.otherSenses, cues.pactKinds, cues.indefiniteArticles];
  const ofLanguages = cues.abbreviationsOfLanguages;
  const abbreviations = [cues.abbreviations, ...ofLanguages.map(({ abbreviations: own }) => own)];
  const { beforeName, afterName, exampleBefore, exampleAfter, comparisonBefore } = cues;
  return {
    ...cues,
    probeExpression: new RegExp(cues.probe),
    topics,
    inText: new WordLists(
      [...ofSubject, ...ofField, ...ofOthers, ...officials],
      [...abbreviations, cues.otherPacts, ...cues.parties],
    ),
    languageWords: new WordLists(
      ofLanguages.flatMap(({ words, englishWords }) => [words, englishWords]),
    ),
    besideMention: new WordLists([
      beforeName,
      afterName,
      exampleBefore,
      exampleAfter,
      comparisonBefore,
    ]),
    nameWordSet: new Set(cues.nameWords),
  };
}
