import type { Span } from '../words/sentences';
import { type Hit, textsOf } from './word-lists';

/** How much of a text is on the topics of the subject. */
export interface Topic {
  /** The part of its sentences that name the subject, or something that it is about. */
  readonly onTopic: number;
  /** The words that show it. */
  readonly topicWords: ReadonlySet<string>;
}

/** As many words as show a reader what a text is about. */
const MOST_WORDS = 24;

/**
 * @param sentences of a text
 * @param hits what the text has of the subject's names, and of what it is about, in order
 */
export function topicOf(sentences: readonly Span[], hits: readonly Hit[]): Topic {
  let next = 0;
  const onTopic = sentences.filter(([start, end]) => {
    while (next < hits.length && hits[next]!.index < start) next++;
    return next < hits.length && hits[next]!.index < end;
  });
  return {
    onTopic: onTopic.length / Math.max(1, sentences.length),
    topicWords: textsOf(hits.slice(0, MOST_WORDS)),
  };
}
