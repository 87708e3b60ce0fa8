import { describe, expect, it } from 'vitest';
import { BLOCK_BREAK, SUBJECT, each, marked, mentionsIn } from '../support/engine';

const INTRODUCTIONS = [
  'Prime Minister Shinzo Abe met President Barack Obama and Michael Froman.',
  'Akira Amari, Craig Thorn of DTB Associates and Tami Overby of the Chamber spoke.',
];

describe('names and titles', () => {
  each(
    [
      '[[President Obama|barack-obama]], [[president Obama|barack-obama]], [[Mr. Obama|barack-obama]], [[Mr Obama|barack-obama]] and [[Barack Obama|barack-obama]]',
      '[[Prime Minister Shinzo Abe|shinzo-abe]], [[prime minister Abe|shinzo-abe]], [[PM Abe|shinzo-abe]], [[Premier Abe|shinzo-abe]] and [[Abe Shinzo|shinzo-abe]]',
      '[[Ambassador Froman|michael-froman]], [[Amb. Froman|michael-froman]], [[US Trade Representative Froman|michael-froman]], [[trade representative Mike Froman|michael-froman]]',
      '[[U.S. Trade Representative Ambassador Michael Froman|michael-froman]]',
      '[[TPP|tpp]] [[minister Akira Amari|akira-amari]] and [[Economy Minister Amari|akira-amari]]; his slip [[Akira Amara|akira-amari]]',
      '[[Tam Overby|tami-overby]] and [[Ms. Overby|tami-overby]] of the [[U.S. Chamber of Congress|us-chamber-of-commerce]]',
      '[[Craig Thorn|craig-thorn]], [[Mr. Thorn|craig-thorn]]',
      '[[Sen. Obama|barack-obama]], Team [[Obama|barack-obama]], [[Obama|barack-obama]]-era rules, no Obamas',
      'former [[Prime Minister Shinzo Abe|shinzo-abe]] and then-[[President Obama|barack-obama]]',
      '[[Japan|japan]]’s [[Abe|shinzo-abe]] and the [[Abe|shinzo-abe]] government',
    ],
    ...INTRODUCTIONS,
  );
});

describe('family names of people who are introduced', () => {
  each(
    [
      '[[Abe|shinzo-abe]] and [[Obama|barack-obama]] agreed.',
      'But [[Abe|shinzo-abe]] said [[Froman|michael-froman]] was wrong. When [[Amari|akira-amari]] asked, [[Thorn|craig-thorn]] laughed.',
      '“[[Abe|shinzo-abe]] thus has little incentive,” said [[Overby|tami-overby]].',
      'a meeting of [[Abe|shinzo-abe]], [[Obama|barack-obama]], and Xi; the [[Obama|barack-obama]]-[[Abe|shinzo-abe]] summit',
      '[[Japan|japan]] says [[Abe|shinzo-abe]] will meet [[Obama|barack-obama]] Friday',
      '[[Abe|shinzo-abe]] Tells [[Obama|barack-obama]] to Wait',
      "Isn’t [[Obama|barack-obama]] right? [[Japan|japan]] asks: Didn't [[Abe|shinzo-abe]] say so?",
      'Lawmakers Urge [[Obama|barack-obama]] to Press [[Abe|shinzo-abe]] on [[Beef|beef-and-pork]] [[Tariffs|tariffs]]',
      'According to a headline in Breitbart News, “Only Two Republicans Admit They Actually Read Secretive [[Obama|barack-obama]] Trade Deal - Both Unsupportive”.',
      '[[OBAMA|barack-obama]] FAILS IN TOKYO; [[ABE|shinzo-abe]] SMILES',
    ],
    ...INTRODUCTIONS,
  );
});

describe('namesakes', () => {
  each(
    [
      'Shintaro Abe, Akie Abe, Kobo Abe and Mrs. Abe',
      'Michelle Obama, Malia Obama, Mrs Obama and First Lady Michelle Obama',
      'Abe Lincoln, Abe Foxman and, in those days, Abe Saperstein, who owned the team',
      'Amari Cooper caught it. Amari Stoudemire did not.',
      'Kip Thorne, Jane Thorn, Dr. Thorn, Sen. Thorn and a thorn in the side',
      'Rep. Overby, Park Overby and Dr. Chris Overby',
      'Jane Froman and Prof. Froman',
      'Foreign Minister Kishida and Trade Secretary Ross attended; so did Hiroshi Amari of Keio University.',
      'J. Abe and K. Obama',
      'the Obama Foundation and the Obama Presidential Center',
    ],
    ...INTRODUCTIONS,
  );

  it('who come first in a paragraph own the bare name there', () => {
    const text = 'Akie Abe opened a school. Abe, 52, spoke.';
    expect(mentionsIn(text, SUBJECT, ...INTRODUCTIONS)).toEqual([]);
  });

  it('who come after the person do not take the name away', () => {
    const text = 'Abe came with his wife, Akie Abe. Abe spoke.';
    expect(marked(text, mentionsIn(text, SUBJECT, ...INTRODUCTIONS))).toBe(
      '[[Abe|shinzo-abe]] came with his wife, Akie Abe. [[Abe|shinzo-abe]] spoke.',
    );
  });

  it('own it in their paragraph only', () => {
    const text = `Akie Abe opened a school.${BLOCK_BREAK}Abe spoke.`;
    expect(mentionsIn(text, SUBJECT, ...INTRODUCTIONS).map(({ start }) => start)).toEqual([
      text.lastIndexOf('Abe'),
    ]);
  });

  it('in a heading’s capitals are told by the running text', () => {
    const heading = 'Akie Abe Opens New School in Yangon';
    expect(mentionsIn(heading, 'A school that Akie Abe opened.', ...INTRODUCTIONS)).toEqual([]);
  });
});

describe('family names of people who are not introduced', () => {
  each(['Abe said so. Amari nodded.', 'Thorn and Overby left.', 'Mr. Thorn left.', 'Amara spoke.']);

  it.each([
    ['Obama', 'the White House waits'],
    ['Froman', 'the USTR said'],
    ['Abe', 'the vote in Japan'],
    ['Amari', 'Japan is firm'],
  ])('%s is known by the page’s other names (%s)', (name, elsewhere) => {
    expect(mentionsIn(`Then ${name} left.`, SUBJECT, elsewhere)).toHaveLength(1);
  });

  it('are nobody where a namesake is on the page', () => {
    expect(mentionsIn('Then Abe left.', SUBJECT, 'Japan’s Shintaro Abe said so.')).toEqual([]);
  });

  it('are nobody on a page about something else', () => {
    expect(mentionsIn('Abe and Obama met in Japan.')).toEqual(
      mentionsIn('Abe and Obama met in Japan.').filter(({ concept }) => concept === 'japan'),
    );
  });
});

describe('evidence', () => {
  it('says why a mention is believed', () => {
    expect(
      mentionsIn('The White House wants dairy exports. Then Obama left.', SUBJECT).map(
        ({ key, evidence }) => [key, evidence],
      ),
    ).toEqual([
      ['institutions', { because: 'label', label: 'White House' }],
      ['agriculture', { because: 'subject', label: 'dairy exports' }],
      ['people', { because: 'subject', label: 'Obama' }],
    ]);
  });
});

describe('an introduction', () => {
  it('may come after the family name', () => {
    expect(
      mentionsIn('Overby to speak', 'Tami Overby is vice president.').map(
        ({ evidence }) => evidence,
      ),
    ).toEqual([{ because: 'introduced', label: 'Overby', introduction: 'Tami Overby' }]);
  });
});
