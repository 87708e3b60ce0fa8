import { describe, expect, it } from 'vitest';
import { SUBJECT, each, mentionsIn } from '../support/engine';

describe('capitals as governments, places and names', () => {
  each([
    '[[Washington|united-states]] pressed [[Tokyo|japan]]; [[Beijing|china]] watched.',
    'The Washington Post, The Washington Times, Washington state, Washington State University and the University of Washington',
    'George Washington, Denzel Washington, Booker T. Washington, Mount Washington and Washington Irving',
    'in Washington, D.C., and in Washington DC',
    'the state of Washington and eastern Washington apples; Vancouver, Washington; Seattle, Washington',
    'Growers in Washington, Oregon and Idaho; voters in Oregon and Washington; Washington [[wheat|wheat]]; Sen. Murray (D-Washington)',
    '[[Canberra|australia]] said it would sign. [[Ottawa|canada]] has agreed. [[Wellington|new-zealand]] wants more.',
    'at Victoria University of Wellington, in Canberra, near Ottawa, beef Wellington, Duke of Wellington',
    '[[Hanoi|vietnam]] released a priest; [[Ottawa|canada]] faces a vote; [[Canberra|australia]] would sign; [[Wellington|new-zealand]]’s role grew',
    'Santiago, Lima and [[Hanoi|vietnam?]] are cities; lima beans are not; Adriana Lima left.',
    'A [[Wellington|new-zealand]] insisted and [[Hanoi|vietnam]] agreed to open.',
    'the Bank of Japan, the Japan Times, the Tokyo Stock Exchange, the South China Sea and the Reserve Bank of Australia',
    'New Mexico, the Gulf of Mexico, Peru, Indiana, and Peru, Ill.',
    'the Vietnam War, Vietnam veterans, Japanese Americans and Chinese Taipei',
    'Chile peppers, Green Chile and Chile con carne',
    'Guinea and New Guinea, Turkey and turkey, Georgia and Jordan',
    'Latin America, North American trade, Bank of America and American companies',
    'until [[Hanoi|vietnam]] receives cuts; [[Ottawa|canada]], cautious as ever; [[Kuala Lumpur|malaysia]] wants exemptions; [[Canberra|australia]] and [[Wellington|new-zealand]] will differ',
    'the Washington Ag Network, the Ottawa Citizen, the Beijing Review and Tokyo Governor Koike met the press as planned.',
    'Sens. Patty Murray and Maria Cantwell of Washington voted yes; so did Jim McDermott (D) of Washington; fear of [[Washington|united-states]] grows',
    'Washington fruit growers and Washington farmers ship to [[Japan|japan]]; a firm in Pullman, Washington; Dave Reichert, Republican of Washington',
    '[[WASHINGTON|united-states]] President Trump spoke. They meet in Washington Monday.',
  ]);
});

describe('Congress', () => {
  each([
    '[[Congress|us-congress]], the [[U.S. Congress|us-congress]], the [[US Congress|us-congress]] and the [[United States Congress|us-congress]]',
    'But [[Congress|us-congress]] must act. Will [[Congress|us-congress]] act? Key members of [[Congress|us-congress]] say so.',
    '[[Obama|barack-obama]] Urges [[Congress|us-congress]] to Pass Deal',
    'they had pressed [[congress|us-congress]] earlier; members of [[congress|us-congress]] read it; a party congress, the people’s congress and a congress of doctors did not',
    'the National Congress of [[Chile|chile?]], the [[Mexican|mexico?]] Congress, [[Peru|peru]]’s Congress, the Indian National Congress and the Congress Party',
    'the Trades Union Congress, the Library of Congress, a congress of doctors, the World Congress, the Philippine Congress',
  ]);

  it('is doubtful where another country’s is on the page', () => {
    expect(
      mentionsIn('Congress will vote.', SUBJECT, 'The Indian National Congress lost.'),
    ).toEqual([]);
    expect(
      mentionsIn(
        'Congress will vote.',
        SUBJECT,
        'The Indian National Congress lost. The U.S. Congress won.',
      ),
    ).toHaveLength(1);
    expect(
      mentionsIn(
        'Congress will vote.',
        SUBJECT,
        'The Indian National Congress lost. The White House waits.',
      ),
    ).toHaveLength(1);
  });
});

describe('institutions', () => {
  each([
    'the [[White House|white-house]], not a white house; [[White House|white-house]] spokesman',
    'Ho Chi Minh City Chamber of Commerce, a Bay Area Chamber of Commerce',
    'Unless the [[U.S. trade rep|ustr]] changes course; a call to the [[U.S. trade representatives office|ustr]]',
    'the American Chamber of Commerce in [[Japan|japan]], the Auckland Chamber of Commerce and the International Chamber of Commerce',
    'The [[Chamber of Commerce|us-chamber-of-commerce]] said. Chamber music and a chamber of horrors did not.',
    'the [[World Economic Forum|world-economic-forum]] in Davos, the [[Eurasia Group|eurasia-group]] and [[DTB Associates|dtb-associates]]',
    '[[U.S. farm groups|us-farm-groups]] and [[American farm groups|us-farm-groups]]; [[Japan|japan]]’s farm lobby',
    'EU Trade Commissioner, the [[Chinese|china]] deputy international trade representative and trade representatives of 12 countries',
    '[[U.S.|united-states]] Trade Act, [[U.S.|united-states]] Department of Agriculture, Agriculture Secretary Tom Vilsack and the Ministry of Agriculture',
  ]);

  it('are known by their initials once they are named', () => {
    expect(mentionsIn('WH, WEF and WITA', SUBJECT)).toEqual([]);
    expect(
      mentionsIn(
        'WH, WEF and WITA',
        'the White House, the World Economic Forum and the Washington International Trade Association',
      ),
    ).toHaveLength(3);
  });
});

describe('farm goods', () => {
  each([
    '[[tariffs|tariffs]] on [[rice|rice]], [[wheat|wheat]], [[beef|beef-and-pork]], [[pork|beef-and-pork]], [[dairy|dairy]] and [[sugar|sugar]]',
    'exports of [[dairy products|dairy]], [[Rice|rice]] imports and [[meat|beef-and-pork]] exports',
    '[[tariffs|tariffs]] in five categories–[[meat|beef-and-pork]], [[rice|rice]], [[sugar|sugar]], [[diary|dairy]], and [[wheat|wheat]]',
    '[[agricultural products|agriculture]], [[agricultural exports|agriculture]], [[farm produce|agriculture]], [[farm products|agriculture]] and [[agriculture|agriculture]]',
    '[[New Zealand|new-zealand]]’s reluctance to set terms on [[dairy|dairy]]; talks stuck on [[rice|rice]] and [[pork|beef-and-pork]]; sugar water',
    'food and [[agriculture|agriculture]] policies; the Ministry of Food and Agriculture; the Food and Agriculture Organization',
    'Agriculture, Forestry and Fisheries Minister Hayashi; [[agriculture|agriculture]], forestry and fisheries products',
    '[[dairy|dairy]] farmers fear imports; [[sugar|sugar]] producers want access',
    '[[U.S.|united-states]] [[beef|beef-and-pork]] exporters and [[pork|beef-and-pork]] producers',
    'Cook the rice, add sugar and brown the beef.',
    'beef up trade rules; a beef with exporters; pork barrel spending and trade; sugar daddy exports',
    'Dear diary, trade is dull. Her diary of the trade talks',
    'Susan Rice and Condoleezza Rice on trade; Secretary Rice said exports rose',
    'a sugar tax on imports, high-sugar goods',
    'the meat of the trade deal',
    'an agricultural policy firm; an agricultural show',
  ]);

  it('are no traded goods on a page about something else', () => {
    expect(mentionsIn('exports of rice, wheat and sugar')).toEqual([]);
  });

  it('are food at table and in a diet, even there', () => {
    for (const food of [
      'Too much salt, fat and sugar makes ill.',
      'They ate rice and beef.',
      'Eat less wheat bread.',
    ])
      expect(mentionsIn(food, SUBJECT, 'Japan’s tariffs on beef and wheat will go.'), food).toEqual(
        [],
      );
    expect(mentionsIn('Tariffs on sugar hurt those who eat it.', SUBJECT)).toHaveLength(2);
  });

  it('count anywhere once the page trades in one of them', () => {
    for (const item of ['wheat;', 'sugar.', 'Nothing is settled on dairy.', 'Rice'])
      expect(mentionsIn(item, SUBJECT, 'Japan’s tariffs on beef will go.'), item).toHaveLength(1);
    expect(mentionsIn('wheat;', SUBJECT, 'Brown the beef.')).toEqual([]);
  });
});

describe('cars, tariffs and quotas', () => {
  each([
    '[[autos|automotive-trade]], [[auto trade|automotive-trade]], [[automotive trade|automotive-trade]], the [[auto market|automotive-trade]], [[auto sectors|automotive-trade]] and [[auto parts|automotive-trade]]',
    'many [[cars|automotive-trade]] are sold by [[Japan|japan]]; [[tariffs|tariffs]] on [[cars|automotive-trade]] and [[motor vehicles|automotive-trade]]',
    'police cars blocked the road; he parked two cars by the hotel',
    '[[auto|automotive-trade]] [[tariffs|tariffs]] and [[auto|automotive-trade]] [[market access|market-access]]',
    'the United Auto Workers, auto-play and an autopilot',
    '[[tariff|tariffs]]-free, [[tariff cuts|tariffs]], [[tariff elimination|tariffs]] and a feed-in tariff for electricity',
    'the General Agreement on Tariffs and Trade',
    '[[import quotas|import-quotas]] and [[tariff-rate quotas|import-quotas]]; fishing quotas; gender quotas',
    'customs [[duties|tariffs?]] and official duties; his duties as minister',
  ]);
});

describe('rules', () => {
  each([
    '[[intellectual property|intellectual-property]] and [[government procurement|government-procurement]] and [[environment|environment]].',
    'the [[environment|environment]] chapter, labor and [[environment|environment]], [[environmental standards|environment]]',
    'the business environment, a trading environment, the political environment, in an environment of fear, the learning environment and the security environment',
    'Environment Minister Nick Smith, the environment spokesperson and the Environmental Protection Agency',
    'rules of origin, [[procurement|government-procurement]] and [[procurement preferences|government-procurement]]; a logistics and procurement manager',
    'the [[IP|intellectual-property]] chapter, [[IP|intellectual-property]] law; an IP address',
    '[[ratification|ratification]], to [[ratify|ratification]] and [[ratified|ratification]]',
  ]);
});

describe('the pact and other things', () => {
  each([
    'trans-Pacific flights, transpacific shipping and trans-Pacific cables',
    'a [[trans-Pacific trade deal|tpp]] and the [[Trans-Pacific trade pact|tpp]]',
    'TTIP, NAFTA, RCEP and the Transatlantic Trade and Investment Partnership; the Pacific Alliance',
    '[[TPP-11|cptpp]], [[TPP11|cptpp]], [[CPTPP|cptpp]] and [[cpTPP|cptpp]]; the [[TPP-12|tpp]]',
    'the Transatlantic and [[Transpacific Trade and Investment Partnerships|tpp]]; the [[Trans Pacific Parternship|tpp]]',
    'slips that pages carry: the [[TTP|tpp]], the [[TPPs|tpp]] chapters, the [[CPTTP|cptpp?]]',
  ]);

  it('an abbreviation that the page spells otherwise is not the pact', () => {
    expect(mentionsIn('TPP is fun.', 'Twitch Plays Pokémon (TPP) is a game.')).toEqual([]);
    expect(
      mentionsIn(
        'TPP is fun.',
        'the tomato potato psyllid (TPP) and the Trans-Pacific Partnership',
      ),
    ).toHaveLength(1);
  });
});

describe('more capitals and chambers', () => {
  each([
    '[[Canberra|australia]] and [[Tokyo|japan]] are close; a road between Canberra and [[Tokyo|japan]] does not exist',
    'Pressing [[Washington|united-states]] on [[rice|rice]] imports is hard. Denzel Washington Stars in Film on Trade',
    'Auckland Chamber of Commerce Backs Trade Deal',
    'the [[Chilean|chile]] Congress voted; the other house of Congress did not',
  ]);
});
