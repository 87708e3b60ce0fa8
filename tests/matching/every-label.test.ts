import { describe, expect, it } from 'vitest';
import { mentionsIn, pack, SUBJECT } from './support/engine';
import { labelSentences } from './support/label-sentences';

const LANGUAGES = Object.keys(pack.labels).sort();

describe.each(LANGUAGES)('every label in %s is found in a sentence made from it:', (language) => {
  const labelled = pack.concepts.map(({ id }) => id).filter((id) => pack.labels[language]?.[id]);

  it.each(labelled)('%s', (concept) => {
    const sentences = labelSentences(pack, language, concept);
    expect(sentences.length).toBeGreaterThan(0);
    const missed = sentences.filter(
      ({ text, at, form, elsewhere }) =>
        !mentionsIn(text, SUBJECT, ...elsewhere).some(
          (mention) =>
            mention.concept === concept &&
            mention.start <= at &&
            mention.end >= at + form.replace(/\.$/, '').length,
        ),
    );
    expect(missed.map(({ text }) => text)).toEqual([]);
  });
});
