import { describe, expect, it } from 'vitest';
import { annotate } from '../../lib/matching';
import { cues, matcher, pack } from './support/engine';
import { FILLER, judge } from './support/judge';

describe('rules', () => {
  it('know every name of the pact and its successor', () => {
    const names = pack.concepts
      .filter(({ type }) => type === 'pact')
      .flatMap(({ id }) =>
        Object.values(pack.labels).flatMap((file) => [
          ...(file[id]?.altLabel ?? []),
          ...(file[id]?.hiddenLabel ?? []),
        ]),
      )
      .filter((label) => typeof label === 'string' || (!label.needs && !label.abbreviates))
      .map((label) => (typeof label === 'string' ? label : label.literalForm));
    expect(
      names.filter((name) => !judge(`x ${name} x`).reasons.some(({ id }) => id === 'name')),
    ).toEqual([]);
  });
});

describe('the title of a plain text', () => {
  it('is its first line, not a first paragraph', () => {
    const lead = `${FILLER.repeat(3)}They also spoke of the Trans-Pacific Partnership.`;
    const titles = (text: string) =>
      annotate(text, { matcher, cues }).relevance.reasons.filter(({ id }) => id === 'title').length;
    expect([titles(lead), titles(`Trans-Pacific Partnership in trouble\n\n${FILLER}`)]).toEqual([
      0, 1,
    ]);
  });
});

describe('a text that is not about the pact', () => {
  it('has no mentions', () => {
    expect(
      annotate('Japan and the United States argue over tariffs on rice.', { matcher, cues })
        .mentions,
    ).toEqual([]);
  });
});
