/** The gallery's states, by name; the gallery itself needs the build's virtual modules. */
export const STATE_NAMES: readonly string[] = [
  'parts',
  'card-person', 'card-country', 'card-country-unstated', 'card-pact', 'card-institution', 'card-term', 'card-after-a-hop',
  'popup-page', 'popup-page-all', 'popup-page-without-marks', 'popup-page-long-names', 'popup-countries', 'popup-matrix',
  'popup-matrix-without-page', 'popup-country', 'popup-country-unstated', 'popup-issue', 'popup-person', 'popup-term', 'popup-pact',
  'popup-issues', 'popup-issues-off', 'popup-disagree', 'popup-search', 'popup-search-found', 'popup-search-nothing',
  'popup-timeline', 'popup-timeline-open',
  'popup-empty-not-relevant', 'popup-empty-site-off', 'popup-empty-all-off', 'popup-empty-cannot', 'popup-empty-loading',
];
