import { judgeRelevance } from '../matching';
import { compileCues } from '../pack-compile/compile-cues';
import type { Pack } from '../pack/pack';
import type { Problem } from './problem';

/** The start of articles on nothing in particular. No pack is about all of them. */
const OTHER_PAGES = [
  'The train was late again, so the two of them walked home along the river. It had rained all day, and the streets were empty.',
  'Heat the oil in a pan, add the onions and stir until they are soft. Serve with bread and a little salt.',
  'The home side won by two goals. Their coach said after the game that the young players had done well this season.',
];

/**
 * Finds relevance rules that fire on everything.
 *
 * @param pack a valid pack
 * @returns a warning if pages on anything are about the pack, or if all of them are read in full
 */
export function checkRelevance(pack: Pack): Problem[] {
  const cues = compileCues(pack);
  if (!cues) return [];
  const warning = (path: string, message: string, fix: string) => [
    { file: 'relevance.json', path, message, fix },
  ];
  const isAbout = (text: string): boolean =>
    judgeRelevance({ title: '', description: '', length: text.length, text }, cues).relevant;
  if (OTHER_PAGES.every(isAbout))
    return warning(
      '/threshold',
      'pages on anything at all count as about the pack: each would be marked',
      'raise the threshold, or take everyday words out of the lists',
    );
  const probe = new RegExp(cues.probe);
  if (OTHER_PAGES.every((text) => probe.test(text)))
    return warning(
      '/probe',
      'nearly every page has one of these words, so each one is read in full',
      'name only words that pages about the pack have',
    );
  return [];
}
