import { describe, expect, it } from 'vitest';
import { assemble } from '../../lib/pack/assemble';
import { packDifference, type PackDifference } from '../../lib/pack/difference/pack-difference';
import { smallPack, type LooseFiles } from './small-pack';

/** @param change of the small pack */
function differenceAfter(change: (files: LooseFiles) => void, language = 'en'): PackDifference {
  const [before, after] = [smallPack(), smallPack()];
  change(after);
  const packOf = (files: LooseFiles) => assemble(new Map(Object.entries(files)));
  return packDifference(packOf(before), packOf(after), language);
}

const NOTHING = { count: 0, first: [] };
const UNCHANGED = { added: NOTHING, removed: NOTHING, changed: NOTHING };

describe('the difference of two versions of a pack', () => {
  it('is nothing if they are the same, in whatever order their fields are', () => {
    const same = differenceAfter((files) => {
      const [first, ...others] = files['concepts/all.json'];
      const { id, ...rest } = first;
      files['concepts/all.json'] = [{ ...rest, id }, ...others];
    });
    expect(same).toEqual({
      isNothing: true,
      concepts: UNCHANGED,
      statements: UNCHANGED,
      labels: { added: NOTHING, removed: NOTHING },
      others: [],
    });
  });

  it('names concepts that are added and removed, as the version that has them does', () => {
    const { isNothing, concepts, labels } = differenceAfter((files) => {
      files['concepts/all.json'].pop();
      files['concepts/all.json'].push({ id: 'beef', type: 'term' });
      files['labels/en.json'].beef = { prefLabel: 'Beef', altLabel: ['cattle'] };
      delete files['labels/en.json'].rice;
    });
    expect(isNothing).toBe(false);
    expect(concepts).toEqual({
      added: { count: 1, first: [{ id: 'beef', name: 'Beef' }] },
      removed: { count: 1, first: [{ id: 'rice', name: 'Rice' }] },
      changed: NOTHING,
    });
    // They came and went with their concepts.
    expect(labels).toEqual({ added: NOTHING, removed: NOTHING });
  });

  it('names the fields of concepts and statements that changed', () => {
    const { concepts, statements } = differenceAfter((files) => {
      files['concepts/all.json'][1].definition = { en: 'A country.' };
      files['concepts/all.json'][1].flag = 'CA';
      files['statements/daily.json'][0].text.en = 'The minister wants more.';
    });
    expect(concepts.changed).toMatchObject({
      count: 1,
      first: [{ id: 'here', fields: ['flag', 'definition'] }],
    });
    expect(statements.changed).toEqual({
      count: 1,
      first: [{ id: 'daily-p2-1', name: 'The minister wants more.', fields: ['text'] }],
    });
  });

  it('lists labels that were added and removed, and says if their conditions changed', () => {
    const { concepts, labels } = differenceAfter((files) => {
      files['labels/en.json'].rice.altLabel = ['paddy'];
      files['labels/ja.json'] = { rice: { prefLabel: '米' } };
      files['labels/en.json'].here = { prefLabel: 'Elsewhere' };
      files['labels/en.json'].there = { ...files['labels/en.json'].there, rival: ['Over There'] };
    });
    expect(labels.added.first).toEqual([
      { concept: 'here', label: 'Elsewhere' },
      { concept: 'rice', label: 'paddy' },
      { concept: 'rice', label: '米' },
    ]);
    expect(labels.removed).toMatchObject({ first: [{ concept: 'here' }] });
    expect(concepts.changed.first.map(({ id, fields }) => [id, fields])).toEqual([
      ['here', ['labels']],
      ['there', ['labels']],
      ['rice', ['labels']],
    ]);
  });

  it('uses names of the reader’s language if the pack has them', () => {
    const change = (files: LooseFiles): void => {
      files['labels/ja.json'] = { rice: { prefLabel: '米' } };
      files['concepts/all.json'][4].country = 'here';
    };
    expect(differenceAfter(change, 'ja').concepts.changed.first[0]!.name).toBe('米');
    expect(differenceAfter(change, 'fr').concepts.changed.first[0]!.name).toBe('Rice');
  });

  it('says in which other parts anything differs', () => {
    const { isNothing, others } = differenceAfter((files) => {
      files['pack.json'].prefLabel.en = 'Another title';
      files['issues.json'].reverse();
    });
    expect(isNothing).toBe(false);
    expect(others).toEqual(['manifest', 'issues']);
  });

  it('names some of many, and counts all', () => {
    const { concepts } = differenceAfter((files) => {
      for (let i = 0; i < 5000; i++) files['concepts/all.json'].push({ id: `c${i}` });
    });
    expect(concepts.added.count).toBe(5000);
    expect(concepts.added.first).toHaveLength(50);
  });

  it('takes ids that objects have as names for ids', () => {
    const { concepts, labels } = differenceAfter((files) => {
      files['concepts/all.json'].push({ id: 'constructor' });
    });
    expect(concepts.added.first).toEqual([{ id: 'constructor', name: 'constructor' }]);
    expect(labels.added).toEqual(NOTHING);
  });
});
