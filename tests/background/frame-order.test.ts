import { describe, expect, it } from 'vitest';
import { inDocumentOrder } from '../../lib/background/frame-order';

/** A frame at a path of indexes, with the indexes of its own frames in document order. */
const frame = (name: string, path: readonly number[], order: readonly number[] = []) => ({
  name,
  path,
  order,
  width: 500,
  height: 500,
});

const namesOf = (frames: readonly ReturnType<typeof frame>[]) =>
  inDocumentOrder(frames).map(({ name }) => name);

describe('frames of a page', () => {
  it('follow each other as their elements do, whenever they came', () => {
    const page = frame('page', [], [2, 0, 1]);
    expect(namesOf([frame('a', [0]), frame('b', [1]), page, frame('first', [2])])).toEqual([
      'page',
      'first',
      'a',
      'b',
    ]);
  });

  it('come before the frames in them, and after the ones before them with all that is in those', () => {
    const frames = [
      frame('b', [0]),
      frame('inner 2', [1, 0]),
      frame('a', [1], [1, 0]),
      frame('inner 1', [1, 1]),
      frame('page', [], [1, 0]),
    ];
    expect(namesOf(frames)).toEqual(['page', 'a', 'inner 1', 'inner 2', 'b']);
  });

  it('come last from shadow trees, which have no index', () => {
    const page = frame('page', [], [0, 1]);
    expect(namesOf([frame('shadow', [200]), frame('b', [1]), frame('a', [0]), page])).toEqual([
      'page',
      'a',
      'b',
      'shadow',
    ]);
  });

  it('are in the order in which they came where the frame around them is closed to us', () => {
    expect(namesOf([frame('b', [0, 1]), frame('a', [0, 0]), frame('page', [], [0])])).toEqual([
      'page',
      'a',
      'b',
    ]);
  });
});
