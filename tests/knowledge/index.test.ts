import { describe, expect, it } from 'vitest';
import { createKnowledge, textUnder } from '../../lib/knowledge/index';
import { loadPack } from '../../lib/pack-build/load-pack';
import { folderOf, smallPack } from '../pack/small-pack';
import { textIn } from '../../lib/pack/language-map';

const knowledgeOf = (files = smallPack()) => createKnowledge(loadPack(folderOf(files)));
const ids = (statements: readonly { readonly id: string }[]) => statements.map(({ id }) => id);

describe('an indexed pack', () => {
  it('gives a minister’s statements to the minister and to the country', () => {
    const knowledge = knowledgeOf();
    expect(ids(knowledge.statementsOf('here'))).toEqual(['daily-p2-1']);
    expect(ids(knowledge.statementsOf('minister'))).toEqual(['daily-p2-1']);
    expect(ids(knowledge.statementsOf('there'))).toEqual([]);
  });

  it('separates statements of a concept from statements about it', () => {
    const files = smallPack();
    files['statements/daily.json'][1].about = ['minister', 'here'];
    const knowledge = knowledgeOf(files);
    expect(ids(knowledge.statementsAbout('here'))).toEqual(['daily-p3-1']);
    expect(ids(knowledge.statementsAbout('rice'))).toEqual(['daily-p2-1']);
    expect(ids(knowledge.statementsWith('minister'))).toEqual(['daily-p3-1', 'daily-p2-1']);
  });

  it('lists parties in alphabetical order', () => {
    const files = smallPack();
    files['labels/en.json'].here.prefLabel = 'Zealand';
    expect(ids(knowledgeOf(files).parties)).toEqual(['there', 'here']);
  });

  it('names concepts in the language, in English or by id, and sources by publisher', () => {
    const files = smallPack();
    files['labels/ja.json'] = { rice: { prefLabel: '米' } };
    delete files['labels/en.json'].there;
    const { label } = knowledgeOf(files);
    expect([
      label('rice', 'ja'),
      label('here', 'ja'),
      label('there', 'ja'),
      label('daily', 'ja'),
    ]).toEqual(['米', 'Here', 'there', 'The Daily']);
  });

  it('finds the disagreements of a concept and of a statement', () => {
    const knowledge = knowledgeOf();
    expect(ids(knowledge.disagreementsOf('pact'))).toEqual(['rice-or-cars']);
    expect(ids(knowledge.disagreementsOf('rice'))).toEqual([]);
    expect(ids(knowledge.disagreementsWith('daily-p3-1'))).toEqual(['rice-or-cars']);
  });

  it('finds narrower concepts, and the date of a statement', () => {
    const files = smallPack();
    files['concepts/all.json'][3].broader = ['rice'];
    const knowledge = knowledgeOf(files);
    expect(ids(knowledge.narrowerOf('rice'))).toEqual(['minister']);
    expect(knowledge.pack.statements.map(knowledge.dayOf)).toEqual(['2014-04-23', '2014-04-24']);
  });

  it('has the timeline with its statements', () => {
    const [first] = knowledgeOf().timeline;
    expect([first?.event.id, ids(first?.statements ?? [])]).toEqual(['start', ['daily-p2-1']]);
  });

  it('has nothing for unknown ids', () => {
    const knowledge = knowledgeOf();
    expect(knowledge.conceptById('nobody')).toBeUndefined();
    expect(knowledge.statementsOf('nobody')).toEqual([]);
    expect(() => knowledge.sourceOf({ source: 'weekly' })).toThrow('no source "weekly"');
  });
});

describe('text under a heading that names its holder', () => {
  it.each([
    ['Japan wants rice spared.', 'Japan', 'Wants rice spared.'],
    ['The United States calls for more.', 'United States', 'Calls for more.'],
    ['Japan’s five categories are these.', 'Japan', 'Japan’s five categories are these.'],
    ['Japan and Australia agreed.', 'Japan', 'Japan and Australia agreed.'],
    ['Japanese cars are taxed.', 'Japan', 'Japanese cars are taxed.'],
    ['Le Japon veut épargner le riz.', 'Japon', 'Veut épargner le riz.'],
    ['L’Australie a signé.', 'Australie', 'A signé.'],
    [
      'L’administration Obama cherchait une percée.',
      'Administration Obama',
      'Cherchait une percée.',
    ],
    ['Estados Unidos y Japón acordaron.', 'Estados Unidos', 'Estados Unidos y Japón acordaron.'],
    ['Nhật Bản và Úc đồng ý.', 'Nhật Bản', 'Nhật Bản và Úc đồng ý.'],
    ['日本はコメを守る。', '日本', '日本はコメを守る。'],
    ['Akira Amari said so.', 'Japan', 'Akira Amari said so.'],
  ])('%s under %s', (text, heading, expected) => {
    expect(textUnder(text, heading)).toBe(expected);
  });
});

it('text in a language falls back to English', () => {
  expect([textIn({ en: 'rice', ja: '米' }, 'ja'), textIn({ en: 'rice' }, 'ja')]).toEqual([
    '米',
    'rice',
  ]);
});
