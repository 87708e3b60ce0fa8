import { beforeEach, describe, expect, it, vi } from 'vitest';
import { preparation } from '../../../lib/background/matching/answer-request';
import { conceptNames, conceptViewOf } from '../../../lib/background/packs/added-concepts';
import { knownPack } from '../../../lib/background/packs/known-pack';
import { PackLibrary } from '../../../lib/background/packs/pack-library';
import { searchPacks } from '../../../lib/background/packs/search-packs';
import { suggestions } from '../../../lib/background/browser-ui/omnibox';
import { translateInto } from '../../../lib/i18n/every-language';
import { viewContext } from '../../../lib/knowledge/views';
import type { CompiledPack } from '../../../lib/pack/compiled-pack';
import { DEFAULT_SETTINGS, type PackChoice, type Settings } from '../../../lib/settings';
import { beatPack } from './beat-pack';

const bundled = knownPack(beatPack('bundled', { pact: ['River Pact'], ada: ['Ada Mill'] }));
const steel = beatPack('steel', { nippon: ['Nippon Steel', 'Nippon'], uss: ['U.S. Steel'] });
const port = beatPack('port', { harbour: ['Long Beach'], nippon: ['Nippon Steel'] });

let stored: Map<string, CompiledPack>;
let settings: Settings;
const getCompiled = vi.fn(async (id: string) => stored.get(id) ?? null);
const library = (): PackLibrary =>
  new PackLibrary(
    bundled,
    { listPacks: async () => [...stored.keys()].map((id) => ({ id })), getCompiled },
    async () => settings,
  );
const choice = (id: string, more: Partial<PackChoice> = {}): PackChoice => ({
  id,
  on: true,
  pages: 'subject',
  sites: [],
  ...more,
});
const choose = (...packs: PackChoice[]): void => {
  settings = { ...DEFAULT_SETTINGS, packs };
};
const onPage = async (host: string | null, packs = library()) =>
  (await packs.onPage(host)).map(({ engine, always }) =>
    always ? `${engine.id} always` : engine.id,
  );

beforeEach(() => {
  vi.clearAllMocks();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  stored = new Map([steel, port].map((pack) => [pack.outline.id, pack]));
  choose();
});

describe('the packs of a page', () => {
  it('are the bundled one and those that were added, if nothing is chosen', async () => {
    expect(await onPage('news.example')).toEqual(['bundled', 'steel', 'port']);
  });

  it('are those that are on, in the reader’s order', async () => {
    choose(choice('port'), choice('bundled', { on: false }), choice('steel'));
    expect(await onPage('news.example')).toEqual(['port', 'steel']);
  });

  it.each([
    ['news.example', ['bundled', 'steel always', 'port']],
    ['www.news.example', ['bundled', 'steel always', 'port']],
    ['news.example:8080', ['bundled', 'steel always', 'port']],
    ['fakenews.example', ['bundled', 'port']],
    [null, ['bundled', 'port']],
  ])('of %s are with those for its site: %s', async (host, packs) => {
    choose(choice('bundled'), choice('steel', { pages: 'sites', sites: ['news.example'] }));
    expect(await onPage(host)).toEqual(packs);
  });

  it('are always those that the reader wants on every page', async () => {
    choose(choice('steel', { pages: 'every-page' }));
    expect(await onPage(null)).toEqual(['steel always', 'bundled', 'port']);
    expect(await library().marksAllOf('any.example')).toBe(true);
    choose(choice('gone', { pages: 'every-page' }));
    expect(await library().marksAllOf('any.example'), 'of a removed pack').toBe(false);
  });

  it('are without one that cannot be read, which takes nothing from the others', async () => {
    stored.set('broken', { ...port, lexicon: null as never });
    expect(await onPage('news.example')).toEqual(['bundled', 'steel', 'port']);
    expect(console.warn).toHaveBeenCalled();
    getCompiled.mockRejectedValueOnce(new Error('no disk'));
    expect(await onPage('news.example')).toEqual(['bundled', 'port']);
  });

  it('are loaded once, and only if the page is marked with them', async () => {
    const packs = library();
    const prepare = preparation(packs);
    const request = { weigh: null, facts: [['steel', NO_FACTS]], date: null, blocks: ['Nippon'] };
    const answer = (await prepare({ host: 'news.example' }, request as never))();
    expect(answer.matched?.mentions[0]).toMatchObject([{ concept: 'steel/nippon' }]);
    expect(getCompiled.mock.calls).toEqual([['steel']]);
    await packs.onPage('news.example');
    await packs.onPage('news.example');
    expect(getCompiled.mock.calls).toEqual([['steel'], ['port']]);
  });

  it('are loaded again after a change, and forgotten while they are off', async () => {
    const packs = library();
    await packs.onPage(null);
    stored.set('steel', beatPack('steel', { mill: ['Mill'] }));
    stored.delete('port');
    packs.forget();
    expect(await packs.packOf('steel/nippon')).not.toBeNull();
    expect((await packs.recordsBeside('steel/mill')).conceptById('steel/mill')).toBeDefined();
    expect(await packs.packOf('port/harbour')).toBeNull();
    choose(choice('steel', { on: false }));
    await packs.forgetOff();
    expect(await packs.packOf('steel/mill')).toBeNull();
    choose();
    const loads = getCompiled.mock.calls.length;
    await packs.packOf('steel/mill');
    expect(getCompiled.mock.calls.length).toBe(loads + 1);
  });
});

const NO_FACTS = {
  introductions: [],
  named: [],
  namesakes: [],
  rivals: [],
  terms: [],
  isAboutSubject: false,
};

describe('a concept of an added pack', () => {
  const t = translateInto('en');
  const inLanguage = { viewsOf: (pack: typeof bundled) => viewContext(pack.knowledge, {}, t) };

  it('is found by its qualified id, and unknown ones are left out', async () => {
    const ids = ['steel/uss', 'port/nippon', 'steel/none', 'gone/it', '/', 'steel/'];
    expect(await conceptNames(library(), inLanguage, ids)).toEqual({
      'steel/uss': 'U.S. Steel',
      'port/nippon': 'Nippon Steel',
    });
    expect(await conceptViewOf(library(), inLanguage, 'steel/uss')).toMatchObject({
      title: 'U.S. Steel',
    });
    for (const id of ['gone/it', 'steel/none', '__proto__/x'])
      expect(await conceptViewOf(library(), inLanguage, id)).toBeNull();
  });

  it('is among the answers in the address bar, in the order of packs', async () => {
    choose(choice('port'), choice('steel'));
    const answers = searchPacks(await library().all(), (pack) =>
      suggestions(inLanguage.viewsOf(pack), 'plain'),
    );
    expect(answers('Nippon Steel').map(({ concept }) => concept)).toEqual([
      'port/nippon',
      'steel/nippon',
    ]);
    expect(answers('Ada Mill')[0]!.concept).toBe('bundled/ada');
  });
});
