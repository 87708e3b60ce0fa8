import { describe, expect, it } from 'vitest';
import { compilePack } from '../../lib/pack-compile/compile-pack';
import { smallPack } from './small-pack';

const compiled = compilePack(new Map(Object.entries(smallPack())));

describe('a reader’s pack', () => {
  it('is compiled to plain JSON that can be stored and sent', () => {
    expect(structuredClone(compiled)).toEqual(compiled);
    expect(JSON.parse(JSON.stringify(compiled))).toEqual(compiled);
  });

  it('has qualified ids of concepts and issues, and no others', () => {
    const { knowledge, lexicon } = compiled;
    const id = knowledge.manifest.id;
    const concepts = knowledge.concepts.map((concept) => concept.id);
    expect(concepts.every((concept) => concept.startsWith(`${id}/`))).toBe(true);
    expect(lexicon.concepts.map((concept) => concept.id)).toEqual(concepts);
    // "pact" is a type as well, and "farm" a text.
    const plain = new Set(['here', 'there', 'minister', 'rice']);
    const strings = (value: unknown): string[] => {
      if (typeof value === 'string') return [value];
      if (typeof value !== 'object' || value === null) return [];
      return Object.entries(value).flatMap(([key, below]) => [key, ...strings(below)]);
    };
    const { labels: _labels, ...texts } = knowledge;
    expect(strings(texts).filter((text) => plain.has(text))).toEqual([]);
  });

  it('names what pages about it have, however they write a hyphen', () => {
    const files = smallPack();
    files['relevance.json'].probe = ['Trans-pacific', 'tpp', 'a-b-c-pact-d'];
    const { names } = compilePack(new Map(Object.entries(files)));
    for (const written of [
      'trans-pacific',
      'trans‑pacific',
      'trans pacific',
      'transpacific',
      'tpp',
    ])
      expect(names).toContain(written);
    expect(names).toContain('pact');
    expect(names.length).toBeLessThan(10);
  });
});
