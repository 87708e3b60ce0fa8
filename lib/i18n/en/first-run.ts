/** Words of the page that opens once after installing. The sample is ours; its names and terms are marked as on any page. */
export const firstRun = {
  'first.title': 'Read trade news with the record beside it',
  'first.lead': 'Pactlight marks the people, countries and terms of the 2014 Pacific trade pact on pages that are about it.',
  'first.rest': 'Rest on a mark',
  'first.rest.text': 'A card says what was said, by whom and when. Try it on the sample.',
  'first.button': 'Open the toolbar button',
  'first.button.text': 'Each country’s positions, and a switch for each issue.',
  'first.keys': 'Use the keyboard',
  'first.keys.text': 'Steps from mark to mark.',
  'first.keys.unset': 'Steps from mark to mark, once you have set a key in the options.',
  'first.start': 'Start reading',
  'first.options': 'Choose issues',
  'first.privacy': 'It works offline: no page, address or habit leaves this browser. Everything it knows comes from {articles} articles of {period}.',
  'first.sample': 'A sample to try',
  'first.sample.1': 'The Trans-Pacific Partnership (TPP) was to tie twelve countries together; in April 2014 it hung on two of them. Officials who had come to Tokyo with Barack Obama spoke of a breakthrough. Akira Amari, Japan’s minister for the talks, said only that the gaps were narrowing.',
  'first.sample.2': 'The quarrel is mostly about food. Japan wants to keep its tariffs on five groups of farm goods: sugar, dairy, wheat, rice, and beef and pork. Washington wants them gone.',
  'first.sample.3': 'Cars come second. The United States complains of nontariff barriers in the Japanese auto market; Tokyo points to American tariffs on Japanese vehicles.',
} as const;
