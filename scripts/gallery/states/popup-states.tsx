import { Popup, type PopupProps } from '../../../components/popup';
import type { PopupMemory } from '../../../components/popup/popup-memory';
import type { Place } from '../../../components/record/place';
import type { PageReport, PageState } from '../../../lib/report/page-report';
import type { GalleryState } from '../gallery-state';
import { HOST, SAMPLE_REPORT, SETTINGS } from '../sample-report';

const nothing = (): void => undefined;

const annotated = (report: PageReport): PageState => ({ state: 'annotated', report });

const NOT_RELEVANT: PageState = {
  state: 'not-relevant',
  relevance: {
    relevant: false,
    score: 3,
    threshold: 6,
    reasons: [
      { id: 'words', found: ['tariffs', 'exports'], weight: 3 },
      { id: 'passing', found: [], weight: 0 },
    ],
  },
};

function popup(name: string, changes: Partial<PopupProps> = {}): GalleryState {
  return {
    name: `popup-${name}`,
    width: 400,
    render: ({ width, theme }, views) => (
      <Popup
        views={views}
        page={annotated(SAMPLE_REPORT)}
        settings={SETTINGS}
        host={HOST}
        address=""
        theme={theme}
        frame={width === 400 ? 'popup' : 'window'}
        onChange={nothing}
        onAnnotateAnyway={nothing}
        onStopMarking={nothing}
        onWay={nothing}
        onJump={nothing}
        onOpenOptions={nothing}
        {...changes}
      />
    ),
  };
}

const at = (place: Place, more: Partial<PopupMemory> = {}): Partial<PopupProps> => ({
  memory: {
    places: [{ tab: place.tab, show: 'list' }, place],
    countriesAs: 'list',
    query: '',
    unfolded: [],
    scrolls: [],
    ...more,
  },
});
const list = (tab: Place['tab'], more: Partial<PopupMemory> = {}): Partial<PopupProps> => ({
  memory: {
    places: [{ tab, show: 'list' }],
    countriesAs: 'list',
    query: '',
    unfolded: [],
    scrolls: [],
    ...more,
  },
});

/** Every screen of the popup. */
export const POPUP_STATES: readonly GalleryState[] = [
  popup('page'),
  popup('page-all', list('page', { unfolded: ['who', 'what', 'missing'] })),
  popup('page-without-marks', { page: annotated({ ...SAMPLE_REPORT, mentions: [], total: 0 }) }),
  popup('page-long-names', {
    host: 'a-very-long-name-of-a-local-newspaper.example.com',
    page: annotated({
      ...SAMPLE_REPORT,
      title:
        'A headline that is much longer than one line of the popup can be expected to hold, and goes on',
    }),
  }),
  popup('countries', list('countries')),
  popup('matrix', list('countries', { countriesAs: 'matrix' })),
  popup('matrix-without-page', {
    ...list('countries', { countriesAs: 'matrix' }),
    page: { state: 'cannot', reason: 'browser-page' },
    host: null,
  }),
  popup('country', at({ tab: 'countries', show: 'country', concept: 'japan' })),
  popup('country-unstated', at({ tab: 'countries', show: 'country', concept: 'brunei' })),
  popup('issue', at({ tab: 'issues', show: 'issue', issue: 'agriculture' })),
  popup('person', at({ tab: 'page', show: 'concept', concept: 'akira-amari' })),
  popup('term', at({ tab: 'page', show: 'concept', concept: 'sacred-products' })),
  popup('pact', at({ tab: 'page', show: 'concept', concept: 'tpp' })),
  popup('issues', list('issues')),
  popup('issues-off', {
    ...list('issues'),
    settings: {
      ...SETTINGS,
      sites: { [HOST]: 'always' },
      marks: { autos: false, talks: false, countries: false },
    },
  }),
  popup('issues-not-saved', { ...list('issues'), notSaved: true }),
  popup('disagree', list('disagree')),
  popup('search', list('search')),
  popup('search-found', list('search', { query: 'Akira Amara' })),
  popup('search-nothing', list('search', { query: 'zzzzqqqq' })),
  popup('timeline', list('timeline')),
  popup(
    'timeline-open',
    list('timeline', { unfolded: ['event obama-visits-tokyo', 'event davos-meeting'] }),
  ),
  popup('empty-not-relevant', { page: NOT_RELEVANT }),
  popup('empty-site-off', {
    page: { state: 'off' },
    settings: { ...SETTINGS, sites: { [HOST]: 'never' } },
  }),
  popup('empty-all-off', { page: { state: 'off' }, settings: { ...SETTINGS, enabled: false } }),
  popup('empty-cannot', { page: { state: 'cannot', reason: 'browser-page' }, host: null }),
  popup('empty-loading', { page: { state: 'loading' } }),
];
