import type { Words } from '../../pack/pack';
import type { Span } from '../words/sentences';
import type { Cues } from './cues';
import { type TextWords, findWords, textsOf } from './find-words';

/** How much of a text is on the topics of the subject. */
export interface Topic {
  /** The part of its sentences that name the subject, or something that it is about. */
  readonly onTopic: number;
  /** The words that show it. */
  readonly topicWords: ReadonlySet<string>;
}

/** As many words as show a reader what a text is about. */
const MOST_WORDS = 24;

/** The rules stay the same from page to page. */
const topicLists = new WeakMap<Cues, Words>();

/**
 * @param sentences of the text that `words` were cut from
 * @param cues compiled rules
 */
export function topicOf(sentences: readonly Span[], words: TextWords, cues: Cues): Topic {
  const hits = [
    ...findWords(topicWordsOf(cues), words),
    ...findWords(cues.abbreviations, words, ''),
  ].sort((a, b) => a.index - b.index);
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

function topicWordsOf(cues: Cues): Words {
  const known = topicLists.get(cues);
  if (known) return known;
  const { names, subject, terms, references = [], officials } = cues;
  const words = [names, subject, terms, references, officials.flat()].flat();
  topicLists.set(cues, words);
  return words;
}
