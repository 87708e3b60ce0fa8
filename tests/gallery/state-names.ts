/** The gallery's states that are narrow, by name; the gallery itself needs the build's virtual modules. */
export const STATE_NAMES: readonly string[] = [
  'parts',
  'card-person', 'card-country', 'card-country-unstated', 'card-pact', 'card-institution', 'card-term', 'card-after-a-hop',
  'popup-page', 'popup-page-all', 'popup-page-without-marks', 'popup-page-long-names', 'popup-countries', 'popup-matrix',
  'popup-matrix-without-page', 'popup-country', 'popup-country-unstated', 'popup-issue', 'popup-person', 'popup-term', 'popup-pact',
  'popup-issues', 'popup-issues-off', 'popup-issues-not-saved', 'popup-disagree', 'popup-search', 'popup-search-found', 'popup-search-nothing',
  'popup-timeline', 'popup-timeline-open',
  'popup-empty-not-relevant', 'popup-empty-site-off', 'popup-empty-all-off', 'popup-empty-cannot', 'popup-empty-loading',
  'panel-order', 'panel-order-current', 'panel-positions', 'panel-pinned', 'panel-pinned-nothing', 'panel-look-up', 'panel-look-up-nothing',
  'panel-no-page',
];

/** Those that fill a tab. */
export const PAGE_STATE_NAMES: readonly string[] = [
  'options-start', 'options-marks', 'options-issues', 'options-sites', 'options-sites-none', 'options-keyboard', 'options-rejections',
  'options-file', 'options-file-refused', 'first-run', 'first-run-without-keys',
];
