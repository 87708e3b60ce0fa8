/** View models: pure functions from the indexed pack to the data that components show. */
export { cardView } from './card/card-view';
export { conceptView } from './concept-view';
export { conceptIndex } from './concept-index';
export { viewContext, type ViewContext } from './context';
export { countryList } from './countries/country-list';
export { countryView, type CountryView, type PositionView } from './countries/country-view';
export { disagreementList } from './issues/disagreement-view';
export { positionsForPage } from './card/positions-for-page';
export { disagreementsForPage } from './card/disagreements-for-page';
export { issueView } from './issues/issue-view';
export { laterPageView } from './this-page/later-page';
export { markOf } from './marks';
export { groupRows, issueRows, type MarkRow } from './this-page/mark-rows';
export { matrixView, type MatrixColumn, type MatrixRow } from './countries/matrix-view';
export {
  pageOverview,
  type MentionRow,
  type MissingRow,
  type UntouchedIssue,
} from './this-page/page-overview';
export { searchView, type AnswerView, type SearchView } from './search-view';
export { timelineEnd, timelineView, type TimelineRow } from './issues/timeline-view';
export type * from './types';
