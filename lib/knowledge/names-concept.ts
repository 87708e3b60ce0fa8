import { foldText } from './fold';
import type { Knowledge } from './index';
import type { ConceptId } from '../pack/pack';

/**
 * @param concept of the pack
 * @param text in English; every text of a pack exists in English
 * @returns whether the text contains the concept's prefLabel as whole words
 */
export function namesConcept(knowledge: Knowledge, concept: ConceptId, text: string): boolean {
  return ` ${foldText(text)} `.includes(` ${foldText(knowledge.label(concept))} `);
}
