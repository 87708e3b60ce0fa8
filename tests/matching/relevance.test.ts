import { describe, expect, it } from 'vitest';
import { cues } from './support/engine';
import { FILLER, judge } from './support/judge';

const MENU = '\n\nSport\n\nHow to grow roses in a cold garden\n\nSubscribe\n\n';

describe('pages about the pact', () => {
  it.each([
    [
      'its full name and abbreviation',
      'Ministers met on the Trans-Pacific Partnership (TPP) in Singapore.',
    ],
    [
      'its full name in capitals',
      'TRANS-PACIFIC PARTNERSHIP: ministers of the TPP meet on tariffs',
    ],
    [
      'a hyphen of another kind',
      'the Trans‑Pacific Partnership, a free trade deal; the Trans‑Pacific Partnership',
    ],
    [
      'a line break in it',
      'the Trans-Pacific\nPartnership is a trade deal that ministers negotiate',
    ],
    [
      'the local abbreviation',
      'The TPPA text must be released, says the union. The TPPA will limit our sovereignty, and the Trade Minister knows it. The TPPA signing is near.',
    ],
    [
      'the local abbreviation among words of public life',
      'Iwi leaders met in Waitangi on the TPPA. The Treaty must be safe in the TPPA. New Zealand should not sign the TPPA.',
    ],
    [
      'the plain abbreviation among words of law',
      'A chapter of the TPP has leaked. Corporations wrote the TPP in secret. Copyright would last longer in every TPP country.',
    ],
    [
      'the abbreviation with words of trade',
      'TPP talks stall over tariffs. TPP negotiators said market access in the TPP was open.',
    ],
    [
      'the successor',
      'The UK is to join CPTPP. Accession to the CPTPP opens markets to exporters.',
    ],
    ['Spanish', 'La Asociación Transpacífico (TPP) y las negociaciones de libre comercio'],
    [
      'the French abbreviation',
      'Le Partenariat transpacifique (PTP) est signé. Le PTP compte douze pays.',
    ],
    ['French', 'Le Partenariat transpacifique et le libre-échange : le Partenariat transpacifique'],
    ['Japanese', '環太平洋連携協定（TPP）の関税交渉。TPPの閣僚会合'],
    ['Vietnamese', 'Hiệp định Đối tác xuyên Thái Bình Dương (TPP) và thuế quan'],
    [
      'officials with negotiation words',
      'Michael Froman and Akira Amari ended their trade talks on tariffs. President Obama and Shinzo Abe hope that negotiators open market access.',
    ],
  ])('by %s', (_, text) => {
    expect(judge(text).relevant).toBe(true);
  });

  it('by the abbreviation in the title, with its leader', () => {
    expect(
      judge(
        'Democrats blocked the fast track for the TPP. Obama needs the votes. Unions oppose TPP.',
        { title: 'Senate blocks TPP' },
      ).relevant,
    ).toBe(true);
  });

  it('by the title alone where the text only says "the pact"', () => {
    expect(
      judge(`${FILLER.repeat(3)} The free trade pact needs the Trans-Pacific nations.`, {
        title: 'Trans-Pacific Partnership in trouble',
      }).relevant,
    ).toBe(true);
  });

  it('with all its chrome: a brief that names the pact once, and an official', () => {
    const article =
      'Senators told U.S. Trade Representative Michael Froman that they oppose the Trans-Pacific Partnership unless Japan, they told President Obama, opens its market; a fast track hangs on it, and tariffs.';
    expect(judge(MENU.repeat(60) + article + MENU.repeat(60)).relevant).toBe(true);
  });

  it('with all its chrome: a short article between long menus', () => {
    const article =
      'Japan and the United States failed on the Trans-Pacific Partnership. The TPP, a free trade agreement, is stuck on tariffs and market access. TPP negotiators wait.';
    expect(judge(MENU.repeat(200) + article + MENU.repeat(200)).relevant).toBe(true);
  });
});

describe('pages about something else', () => {
  it.each([
    [
      'a crop pest',
      'The tomato potato psyllid (TPP) harms exports of potatoes. TPP spreads, and TPP controls cost exporters. TPP again.',
    ],
    [
      'a game',
      'Twitch Plays Pokémon, or TPP, was a stream. TPP fans trade creatures. TPP ended. TPP!',
    ],
    ['a game in the title', 'TPP was fun. TPP will be back. TPP for ever.', 'Gods of TPP'],
    [
      'a software firm',
      'We work with The Phoenix Partnership (TPP) on health records. TPP said TPP users agreed.',
    ],
    [
      'a health record',
      'TPP signed late after negotiations. GPs use TPP’s SystmOne to export data; investors in TPP wait. TPP said so.',
      'TPP signs',
    ],
    [
      'a syphilis test',
      'A reactive test is confirmed by TPPA, the government laboratory said. Treponemal tests such as TPPA are imported; exports of the TPPA grow.',
      'RPR and TPPA',
    ],
    [
      'payments',
      'A third party provider (TPP) needs a licence. The TPP calls the bank; the TPP is registered.',
    ],
    [
      'another pact',
      'Talks for the Transatlantic Trade and Investment Partnership (TTIP) go on. President Obama hopes that TTIP negotiators cut tariffs.',
    ],
    [
      'another pact and the same official',
      'Michael Froman said TTIP talks go on. Negotiators of the TTIP free trade agreement cut tariffs, Ambassador Froman said.',
    ],
    [
      'politics',
      'President Obama and Congress argue over health care and the White House over a trade deal with no name.',
    ],
    [
      'a shipping lane',
      'Trans-Pacific trade: container lines raise rates on the trans-Pacific trade lane for exports and imports. Trans-Pacific trade grows.',
      'Trans-Pacific Trade',
    ],
    [
      'two airlines',
      'The airlines announced a trans-Pacific deal. The trans-Pacific deal lets them share codes to Sydney.',
      'A trans-Pacific deal takes off',
    ],
    [
      'a blood test',
      'The TPPA confirms a positive screen. A TPPA stays positive after treatment. The TPPA is not used twice.',
      'What a TPPA tells',
    ],
    [
      'another agreement and one official by all his names',
      'Michael Froman renewed tariff preferences for Africa. Ambassador Froman and Mike Froman praised market access for exporters; President Obama signed the trade act, the Obama administration said.',
    ],
    ['a flight', 'A transpacific flight of twelve hours and trans-Pacific cables for export.'],
    ['a namesake', 'Shintaro Abe asked the United States to drop its tariffs on chips.'],
    ['a recipe', 'Cook the rice, add sugar, wheat flour and pork.'],
    ['nothing at all', ''],
  ])('%s', (_, text, title = '') => {
    expect(judge(text, { title }).relevant).toBe(false);
  });

  it('a long page with one passing mention', () => {
    expect(
      judge(
        `${FILLER.repeat(60)}He also spoke of the Trans-Pacific Partnership.${FILLER.repeat(60)}`,
      ).relevant,
    ).toBe(false);
  });

  it('a very long page with a few mentions, the longer the less', () => {
    const section =
      'Obama spoke of the Trans-Pacific Partnership (TPP), a free trade agreement; TPP negotiators met on tariffs and market access.';
    expect(judge(section + FILLER.repeat(100)).relevant).toBe(true);
    expect(judge(section + FILLER.repeat(700)).relevant).toBe(false);
  });

  it('a long page on another pact with a few passing mentions', () => {
    const text = `${'The TTIP talks on tariffs and free trade went on; TTIP negotiators met. '.repeat(80)} Like the Trans-Pacific Partnership (TPP), it is disputed.`;
    expect(judge(text).relevant).toBe(false);
  });

  it('a page whose rails repeat a headline on the pact', () => {
    const rail = 'Obama: what comes next. President signs order on TPP deal. Weather. ';
    expect(
      judge(`${FILLER.repeat(8)}${rail.repeat(6)}`, { title: 'A bridge opens' }).relevant,
    ).toBe(false);
  });

  it('a survey of a country with a sentence on the pact', () => {
    const survey = 'The economy rests on exports of cars. The central bank keeps rates low. ';
    const sentence =
      'Japan joined the Trans-Pacific Partnership negotiations under Shinzo Abe; later it led the CPTPP. ';
    expect(judge(survey.repeat(120) + sentence + survey.repeat(120)).relevant).toBe(false);
  });

  it('a page with a rail of headlines on the pact', () => {
    const rail =
      'Most read: TPP signed in Auckland. Obama urges Congress to pass TPP. What is the Trans-Pacific Partnership? Copyright. ';
    expect(judge(FILLER.repeat(50) + rail, { title: 'A bridge opens' }).relevant).toBe(false);
    expect(judge(FILLER.repeat(50) + rail, { title: 'TPP signed' }).relevant).toBe(true);
  });

  it('is judged however often a page repeats itself', () => {
    expect(judge('TPP '.repeat(60_000), { title: 'TPP' }).relevant).toBe(false);
    expect(
      judge(`${'TPP '.repeat(60_000)}Trans-Pacific Partnership, free trade`).reasons,
    ).not.toEqual([]);
  });

  it('is told without a reason where nothing hints at the pact', () => {
    expect(judge(FILLER)).toEqual({
      relevant: false,
      score: 0,
      threshold: cues.threshold,
      reasons: [],
    });
  });
});

describe('reasons', () => {
  it('carry what was found and what it weighs, and add up to the score', () => {
    const { reasons, score } = judge(
      'The Trans-Pacific  Partnership (TPP) cuts tariffs, said President Obama.',
      { title: 'TPP: what now?' },
    );
    expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBe(score);
    expect(Object.fromEntries(reasons.map(({ id, found }) => [id, found]))).toEqual({
      name: ['Trans-Pacific Partnership'],
      title: ['TPP'],
      lead: ['Trans-Pacific Partnership'],
      share: ['Trans-Pacific Partnership'],
      topic: ['Trans-Pacific Partnership', 'TPP', 'tariffs'],
      people: ['Obama'],
      words: ['tariffs'],
    });
  });

  it('name the other thing that the abbreviation stands for', () => {
    const { reasons } = judge('the tomato potato psyllid (TPP)');
    expect(reasons.find(({ id }) => id === 'otherExpansion')?.found).toEqual([
      'tomato potato psyllid',
    ]);
  });
});
