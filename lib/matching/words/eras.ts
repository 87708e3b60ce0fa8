/** The first year of each Japanese era in which pages still give years. */
export const ERAS: Readonly<Record<string, number>> = { 昭和: 1926, 平成: 1989, 令和: 2019 };
