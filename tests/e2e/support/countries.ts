/** The twelve countries of the talks, in the order of the record. */
export const COUNTRIES = [
  'Japan',
  'United States',
  'Australia',
  'Brunei',
  'Canada',
  'Chile',
  'Malaysia',
  'Mexico',
  'New Zealand',
  'Peru',
  'Singapore',
  'Vietnam',
];
