import { expect, it } from 'vitest';
import { labelClashes } from '../../lib/pack-import/label-clashes';

it('finds labels of other packs that mark the same words, whatever their case and accents', () => {
  const labels = ['Perú', 'Nippon Steel', 'USTR', 'NIPPON-STEEL', 'ＴＰＰ協定', 'Toyota'];
  const others = [
    { id: 'tpp-2014', labels: ['Peru', 'peru', 'USTR', 'TPP協定'] },
    { id: 'steel', labels: ['Nippon steel', 'ustr'] },
  ];
  const clashes = labelClashes(labels, others);
  expect(clashes.count).toBe(clashes.first.length);
  expect(clashes.first).toEqual([
    { label: 'Perú', packs: ['tpp-2014'] },
    { label: 'Nippon Steel', packs: ['steel'] },
    { label: 'USTR', packs: ['tpp-2014', 'steel'] },
    { label: 'ＴＰＰ協定', packs: ['tpp-2014'] },
  ]);
});

it('lists fifty, and counts all', () => {
  const many = Array.from({ length: 1_000 }, (_, at) => `Company ${at}`);
  const { count, first } = labelClashes(many, [{ id: 'other', labels: many }]);
  expect([count, first.length]).toEqual([1_000, 50]);
});
