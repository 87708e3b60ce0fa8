import { foldText } from './fold';
import type { Knowledge } from './index';
import type { ConceptId } from '../pack/pack';

/**
 * @param concept of the pack
 * @param text in English, in which every text of a pack is written
 * @returns whether the text has the concept's prefLabel in it, in whole words
 */
export function namesConcept(knowledge: Knowledge, concept: ConceptId, text: string): boolean {
  return ` ${foldText(text)} `.includes(` ${foldText(knowledge.label(concept))} `);
}
