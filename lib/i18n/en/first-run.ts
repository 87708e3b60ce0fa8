/** Words of the page that opens once after installing. The sample is ours; its names and terms are marked as on any page. */
export const firstRun = {
  'first.title': 'Read trade news and see who wants what',
  'first.lead':
    'In the Trans-Pacific Partnership (TPP) talks of 2014, twelve countries negotiated a free trade agreement. Pactlight marks the people, countries and terms of those talks on pages that are about them.',
  'first.rest': 'Point at a marked word',
  'first.rest.text': 'A card opens and says what was said, by whom and when. Try it on the sample.',
  'first.button': 'Click Pactlight in the toolbar',
  'first.button.text': 'It shows each country’s positions, with a switch for each issue.',
  'first.pin':
    'Not in sight? Open the puzzle-piece menu beside the address bar and pin Pactlight to the toolbar.',
  'first.keys': 'Use the keyboard',
  'first.keys.unset': 'Go from mark to mark, after you have set a key in the options.',
  'first.start': 'Try it on a real article',
  'first.options': 'Choose what to mark',
  'first.legend': 'What the lines mean',
  'first.privacy':
    'It works offline: no page, address or habit leaves this browser. Everything it knows about the talks comes from {articles} news articles of {period}, and stops there.',
  'first.sample': 'A sample to try',
  'first.showCard': 'Show me a card',
  'first.sample.1':
    'In April 2014 twelve countries were negotiating the Trans-Pacific Partnership (TPP), and two of them, the United States and Japan, had major disputes left. On 25 April, as Barack Obama left Japan, senior U.S. officials spoke of a breakthrough. Akira Amari, Japan’s chief negotiator, said that the gaps, on the whole, were narrowing.',
  'first.sample.2':
    'One dispute was over farm goods. Japan said it would keep its tariffs on five groups: sugar, dairy, wheat, rice, and beef and pork. Washington pressed it to give them up.',
  'first.sample.3':
    'Another was over cars. The United States asked Japan to deal with nontariff barriers in its auto market. U.S. tariffs on Japanese vehicles were in dispute too.',
} as const;
