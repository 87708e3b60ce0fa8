/** Words of the page that opens once after installing. The sample is ours; its names and terms are marked as on any page. */
export const firstRun = {
  'first.title': 'Read trade news with the record beside it',
  'first.lead': 'Pactlight marks the people, countries and terms of the 2014 Pacific trade pact on pages that are about it.',
  'first.rest': 'Point at a marked word',
  'first.rest.text': 'A card opens and says what was said, by whom and when. Try it on the sample.',
  'first.button': 'Click Pactlight in the toolbar',
  'first.button.text': 'It shows each country’s positions, with a switch for each issue.',
  'first.keys': 'Use the keyboard',
  'first.keys.text': 'Go from mark to mark.',
  'first.keys.unset': 'Go from mark to mark, after you have set a key in the options.',
  'first.start': 'Try it on a real article',
  'first.options': 'Choose what to mark',
  'first.privacy': 'It works offline: no page, address or habit leaves this browser. Everything it knows comes from {articles} news articles of {period}; it knows nothing later.',
  'first.sample': 'A sample to try',
  'first.sample.1': 'The Trans-Pacific Partnership (TPP) was to tie twelve countries together; in April 2014 it hung on two of them. Officials who had come to Tokyo with Barack Obama spoke of a breakthrough. Akira Amari, Japan’s minister for the talks, said only that the gaps were narrowing.',
  'first.sample.2': 'The quarrel is mostly about food. Japan wants to keep its tariffs on five groups of farm goods: sugar, dairy, wheat, rice, and beef and pork. Washington wants them gone.',
  'first.sample.3': 'Cars come second. The United States complains of nontariff barriers in the Japanese auto market; Tokyo points to American tariffs on Japanese vehicles.',
} as const;
