import { describe, expect, it } from 'vitest';
import { readPack, loadPack } from '../../lib/pack-build/load-pack';
import { statements } from './broken/broken-pack';
import { POSITIONS } from './broken/positions';
import { REFERENCES } from './broken/references';
import { SHAPES } from './broken/shapes';
import { folderOf, smallPack } from './small-pack';

describe('a broken pack names the file, the path, what is wrong and the fix', () => {
  it.each([...SHAPES, ...REFERENCES, ...POSITIONS])(
    '$name',
    ({ spoil, file, path, message, fix }) => {
      const files = smallPack();
      spoil(files);
      const { problems } = readPack(folderOf(files));
      expect(problems).toContainEqual({
        file,
        path,
        message: expect.stringMatching(message),
        fix: expect.stringMatching(fix),
      });
    },
  );
});

describe('a valid pack', () => {
  it('has no problems', () => {
    expect(readPack(folderOf(smallPack())).problems).toEqual([]);
  });

  it('is assembled from its files', () => {
    const pack = loadPack(folderOf(smallPack()));
    expect(pack.statements.map(({ id }) => id)).toEqual(['daily-p2-1', 'daily-p3-1']);
    expect(pack.labels['en']?.['rice']?.prefLabel).toBe('Rice');
  });

  it('may have an event of a month between events of its days', () => {
    const files = smallPack();
    files['events.json'].push({
      ...files['events.json'][1],
      id: 'later-that-month',
      date: '2014-04',
    });
    expect(readPack(folderOf(files)).problems).toEqual([]);
  });

  it('may omit positions.json', () => {
    const { 'positions.json': _lines, ...files } = smallPack();
    expect(readPack(folderOf(files)).problems).toEqual([]);
    expect(loadPack(folderOf(files)).positions).toEqual([]);
  });

  it('needs no position for statements about another agreement', () => {
    const files = smallPack();
    files['positions.json'] = [];
    files[statements][0].agreement = 'rice';
    expect(readPack(folderOf(files)).problems).toEqual([]);
  });

  it('may have a source as holder, for reports from people who are not concepts', () => {
    const files = smallPack();
    files[statements][1].holders = ['daily'];
    files[statements][1].speaker = { as: 'unnamed', label: { en: 'people close to the talks' } };
    expect(readPack(folderOf(files)).problems).toEqual([]);
  });
});

describe('loading a broken pack', () => {
  it('lists every problem at once, in readable lines', () => {
    const files = smallPack();
    files[statements][0].issue = 'fish';
    files['events.json'] = '[{]';
    files['pack.json'].subject = 'treaty';
    expect(() => loadPack(folderOf(files))).toThrow(
      /3 problems:[^]*events\.json: cannot be read as JSON[^]*fix: correct the JSON[^]*pack\.json \/subject: [^]*statements\/daily\.json \/0\/issue: there is no issue "fish"\n +fix: use one of farm, cars/,
    );
  });

  it('accepts references to ids in a file that does not fit its schema', () => {
    const files = smallPack();
    files[statements][0].kind = 'thinks';
    expect(readPack(folderOf(files)).problems).toHaveLength(1);
  });

  it.each([
    [
      'a folder that is not there',
      '/no/such/folder',
      /there is no file or folder \/no\/such\/folder/,
    ],
    ['a folder without JSON', 'tests/setup', /holds no JSON files/],
  ])('says so of %s', (_, folder, message) => {
    expect(() => loadPack(folder)).toThrow(message);
  });
});
