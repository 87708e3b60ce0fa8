import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings';
import type { ConceptMentions, PageReport } from '../../lib/report/page-report';

const row = (concept: string, key: string, ...positions: number[]): ConceptMentions => ({
  concept,
  key,
  count: positions.length,
  positions,
});

const MENTIONS: readonly ConceptMentions[] = [
  row('japan', 'countries', 0.06, 0.22, 0.3, 0.39, 0.45),
  row('united-states', 'countries', 0.05, 0.35, 0.44),
  row('tpp', 'pact', 0.1, 0.93),
  row('akira-amari', 'people', 0.21, 0.57),
  row('barack-obama', 'people', 0),
  row('michael-froman', 'people', 0.24),
  row('us-congress', 'institutions', 0.71),
  row('tariffs', 'market-access', 0.3, 0.5, 0.92),
  row('automotive-trade', 'autos', 0.43, 0.48, 0.51),
  row('sacred-products', 'agriculture', 0.12, 0.2, 0.33, 0.4),
  row('rice', 'agriculture', 0.13, 0.34),
  row('joint-statement', 'talks', 0.07, 0.97),
];

export const HOST = 'morningledger.example';

/** All switches are on. */
export const SETTINGS: Settings = DEFAULT_SETTINGS;

/** The report of an invented article without terms of two issues and without most countries. */
export const SAMPLE_REPORT: PageReport = {
  title: 'Tokyo talks end with a path, and no deal',
  host: HOST,
  date: null,
  mentions: MENTIONS,
  total: MENTIONS.reduce((sum, { count }) => sum + count, 0),
  packs: ['tpp-2014'],
  relevance: {
    relevant: true,
    score: 16,
    threshold: 6,
    reasons: [
      { id: 'name', found: ['Trans-Pacific Partnership'], weight: 10 },
      { id: 'people', found: ['Akira Amari', 'Michael Froman'], weight: 6 },
    ],
  },
};
