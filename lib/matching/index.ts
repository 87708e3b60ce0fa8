export { type Annotation, annotate } from './annotate';
export type { Lexicon } from './lexicon';
export { type PageContext, createPageContext } from './page-context';
export { plainTextToBlocks } from './plain-text';
export { judgeRelevance } from './relevance';
export { type Matcher, createMatcher } from './scan';
export { type MatchedPart, type PagePart, matchBlocks } from './match-blocks';
export type { Facts } from './page-facts';
export * from './types';
