import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMarkedText } from '../../scripts/pages/marked-text';
import { bundled } from '../matching/support/engine';
import { answer, examplePack, marks } from './example-pack';

const cptpp = examplePack('cptpp');

const isAbout = (title: string, ...blocks: string[]): boolean =>
  answer([cptpp], title, blocks).relevance?.relevant === true;

const NAMES = /CPTPP|TPP-?11|PTPGP|Comprehensive and Progressive|Integral y Progresista|包括的/i;

/** The invented texts of a file, without those that are made long by other sentences. */
function textsOf(file: string) {
  return readFileSync(`tests/fixtures/subject/${file}.txt`, 'utf8')
    .split(/^=== /m)
    .slice(1)
    .filter((text) => !text.includes('@filler'))
    .map((text) => {
      const [head = '', title = '', ...lines] = text.trim().split('\n');
      return { head, title, body: lines.join('\n'), isAboutPact: head.includes(' + ') };
    });
}

/** Expects the marks that the blocks have by hand, and no others. */
function expectMarks(title: string, ...marked: string[]): void {
  const read = marked.map(readMarkedText);
  const wanted = read.flatMap(({ text, mentions }) =>
    mentions.map(({ start, end, concept }) => `${text.slice(start, end)}|cptpp/${concept}`),
  );
  const blocks = read.map(({ text }) => text);
  expect(marks([cptpp], title, blocks)).toEqual(wanted);
}

describe('the example pack on the CPTPP', () => {
  it('marks a report of 2024 on a new member', () => {
    expectMarks(
      'Britain counts the days',
      'With a sixth vote in Lima the way is free: [[Britain|united-kingdom]] will belong to the [[CPTPP|cptpp]] before Christmas. [[Peru|peru]] [[ratified|ratification]] the [[accession protocol|accession-protocol]] on Thursday, the trade ministry said.',
      '[[Canada|canada]] and [[Mexico|mexico]] have not done so yet. [[Kemi Badenoch|kemi-badenoch]] had signed the paper in Auckland; [[Badenoch|kemi-badenoch]] is now in opposition.',
      'Next in line is [[Costa Rica|costa-rica]]. [[China|china]] and [[Taiwan|taiwan]] wait, for nobody wants to choose between them under the [[Auckland Principles|auckland-principles]].',
    );
  });

  it('marks a page that a student wrote', () => {
    expectMarks(
      'My notes on trade, week 5',
      'The [[Comprehensive and Progressive Agreement for Trans-Pacific Partnership|cptpp]] is what was left of the [[TPP|tpp]] when the Americans went home. Eleven countries signed it in 2018.',
      'Some rules are switched off. These [[suspended provisions|suspended-provisions]] come back only if everybody agrees. Lawyers like to talk about [[ISDS|isds]]: an investor takes a state to court, more or less.',
      'Who keeps the papers? The [[depositary|depositary]], which is [[New Zealand|new-zealand]]. Who decides? The [[CPTPP Commission|cptpp-commission]].',
    );
  });

  it.each([
    [
      'Japan',
      'コスタリカの加入交渉開始',
      'CPTPPの閣僚会合で、コスタリカの加入交渉を始めることが決まった。日本政府は関税の撤廃を求める。',
    ],
    [
      'Spain',
      'Costa Rica quiere entrar al CPTPP',
      'Costa Rica presentó su solicitud de adhesión al CPTPP, dijo el gobierno. El arancel sobre la piña bajaría en Japón.',
    ],
    [
      'France',
      'Le Costa Rica frappe à la porte du PTPGP',
      'Le Costa Rica demande son adhésion au PTPGP. Le gouvernement espère un libre-échange avec le Japon.',
    ],
    [
      'Vietnam',
      'Costa Rica muốn gia nhập CPTPP',
      'Costa Rica đã nộp đơn gia nhập CPTPP. Chính phủ mong thuế quan của Nhật Bản giảm.',
    ],
  ])('knows a page about the pact in the language of %s', (_, title, text) => {
    expect(isAbout(title, text)).toBe(true);
  });

  it.each([
    [
      'the other pact of the region',
      'Fifteen sign in Hanoi',
      'Fifteen countries signed the Regional Comprehensive Economic Partnership on Sunday. It lowers tariffs between China, Japan and the ten of ASEAN. Analysts compare RCEP with the CPTPP, which goes further.',
    ],
    [
      'a dispute under another pact',
      'Dairy quotas before a panel',
      'A panel under the USMCA is to decide on Canada’s dairy quotas. New Zealand once complained about them too. Farmers in Quebec are angry, and Ottawa denies any breach.',
    ],
    [
      'the talks of 2014',
      'No breakthrough in Tokyo',
      'Froman and Amari ended two days of talks on the Trans-Pacific Partnership without an agreement on beef and cars. The TPP is to bind twelve countries.',
    ],
    [
      'an election in a member',
      'Auckland votes',
      'Chris Hipkins visited Auckland on Monday. New Zealand’s voters care about rents, he said. He spoke of the economy and of ratification of nothing.',
    ],
    [
      'a list of pacts',
      'Where Chile sells its wine',
      'Chile has more trade agreements than most, among them those with the European Union, with China and with Mercosur, and pacts such as the Pacific Alliance, the CPTPP and DEPA. Its wine growers sell in ninety countries.',
    ],
  ])('leaves alone a page about %s', (_, title, text) => {
    expect(isAbout(title, text)).toBe(false);
  });

  it('judges the texts that were invented for the pact of 2014 and name this one', () => {
    const texts = ['tried', 'near', 'kept-back'].flatMap(textsOf);
    const judged = texts.map((text) => ({ ...text, found: isAbout(text.title, text.body) }));
    const named = judged.filter(({ title, body }) => NAMES.test(title + body));
    const wrong = named.filter(({ found, isAboutPact }) => found !== isAboutPact);
    expect(named.length).toBeGreaterThan(40);
    expect(wrong.map(({ head }) => head)).toEqual(['vi-h52 - c4']);
    expect(judged.filter((text) => text.found && !named.includes(text))).toEqual([]);
  });

  it('has the word that the bundled pack marks too if it is first in the reader’s order', () => {
    const title = 'Peru ratifies CPTPP';
    const blocks = ['Peru has ratified the CPTPP. The Trans-Pacific pact cuts tariffs on fruit.'];
    const whoMarks = (...packs: (typeof cptpp)[]) =>
      marks(packs, title, blocks).find((mark) => mark.startsWith('CPTPP|'));
    expect(whoMarks(bundled, cptpp)).toBe('CPTPP|cptpp');
    expect(whoMarks(cptpp, bundled)).toBe('CPTPP|cptpp/cptpp');
  });
});
