import type { ListedMention, ListedPassage } from '../../lib/report/reading-list';
import type { PageList } from '../../lib/report/page-list';

/** Marked words are in brackets, with concept and key: `[Tokyo|japan|countries]`. */
const PARAGRAPHS: readonly (readonly [paragraph: number | null, text: string])[] = [
  [null, '[Obama|barack-obama|people] leaves Tokyo with a path and no deal'],
  [
    1,
    'A [joint statement|joint-statement|talks] on Friday said that the [United States|united-states|countries] and [Japan|japan|countries] had found a path forward in the [Trans-Pacific Partnership|tpp|pact].',
  ],
  [
    2,
    'It named no figures. [Japan|japan|countries] means to keep its [five sacred products|sacred-products|agriculture], [rice|rice|agriculture] above all. Its neighbours keep quiet.',
  ],
  [
    3,
    '[Akira Amari|akira-amari|people] spoke of a gap that shrinks. [Michael Froman|michael-froman|people], who leads for the [U.S.|united-states|countries], spoke of [tariffs|tariffs|market-access] that have to go.',
  ],
  [
    5,
    'Then there are [cars|automotive-trade|autos]. What is agreed has yet to pass [Congress|us-congress|institutions].',
  ],
];

const WORDS = /\[([^|\]]+)\|([^|\]]+)\|([^\]]+)\]/;
const COUNT = PARAGRAPHS.reduce((sum, [, text]) => sum + text.split('[').length - 1, 0);

/** The mentions of `SAMPLE_REPORT`, in reading order. */
export const SAMPLE_LIST: PageList = {
  title: '',
  passages: passagesOf(),
  listed: COUNT,
  total: COUNT,
  paragraphs: 6,
};

function passagesOf(): readonly ListedPassage[] {
  let id = 0;
  return PARAGRAPHS.map(([paragraph, marked]) => {
    const mentions: ListedMention[] = [];
    let text = marked;
    for (let found = WORDS.exec(text); found; found = WORDS.exec(text)) {
      const [whole, words, concept, key] = found as unknown as readonly [
        string,
        string,
        string,
        string,
      ];
      text = text.slice(0, found.index) + words + text.slice(found.index + whole.length);
      mentions.push({
        id,
        concept,
        key,
        start: found.index,
        end: found.index + words.length,
        marked: true,
        position: id / (COUNT - 1),
      });
      id++;
    }
    return { paragraph, text, mentions };
  });
}
