import { describe, expect, it } from 'vitest';
import { readPasted } from '../../lib/pack-import/read-file';
import { SKOS, SPELLINGS } from './skos-spellings';
import { conceptsOf, readAs, refusalOf } from './support';

describe('a vocabulary in SKOS', () => {
  it.each(SPELLINGS)('with %s is read', async (_name, content) => {
    const reading = await readAs('vocabulary.jsonld', content);
    expect(reading).toMatchObject({
      format: 'skos',
      title: 'Trade',
      summary: { concepts: 2, labels: 6 },
      table: null,
    });
    expect(conceptsOf(reading)).toEqual([
      {
        id: 'tariff',
        prefLabel: { en: 'tariff', fr: 'droit de douane' },
        altLabel: ['customs duty', 'duty'],
        hiddenLabel: ['tarrif'],
        definition: 'A tax on imports.',
        url: 'https://vocab.example/tariff',
        related: ['quota'],
      },
      {
        id: 'quota',
        prefLabel: 'quota',
        url: 'https://vocab.example/quota',
        broader: ['tariff'],
      },
    ]);
  });

  it('has ids and links for names without Latin letters, too', async () => {
    const reading = await readAs('ja.jsonld', {
      '@context': { '@vocab': SKOS, '@language': 'ja' },
      '@graph': [
        {
          '@id': 'urn:uuid:1',
          '@type': 'Concept',
          prefLabel: '関税',
          exactMatch: { '@id': 'http://www.wikidata.org/entity/Q82' },
        },
        { '@id': 'urn:uuid:2', '@type': 'Concept', prefLabel: '関税' },
      ],
    });
    expect(conceptsOf(reading)).toEqual([
      { id: '95a2-7a0e', prefLabel: { ja: '関税' }, url: 'https://www.wikidata.org/wiki/Q82' },
      { id: '95a2-7a0e-2', prefLabel: { ja: '関税' } },
    ]);
  });

  it('without a title has the name of its file, or the one that is given', async () => {
    const content = JSON.stringify({ '@type': `${SKOS}Concept`, [`${SKOS}prefLabel`]: 'tariff' });
    expect((await readAs('my_beat-2.jsonld', content)).title).toBe('my beat 2');
    const pasted = await readPasted(content, { untitled: 'My pack' });
    expect(pasted.files.get('pack.json')).toMatchObject({ prefLabel: 'My pack' });
  });

  it('without a named concept is refused', async () => {
    const content = { '@context': { skos: SKOS }, '@graph': [{ '@type': 'skos:Concept' }] };
    expect(await refusalOf(readAs('empty.jsonld', content))).toMatchObject({
      code: 'skos-empty',
      file: 'empty.jsonld',
    });
  });
});
