/** View models of the pack: pure functions from the indexed pack to what is shown. */
export { cardView } from './card-view';
export { conceptView } from './concept-view';
export { conceptIndex, type ConceptIndexGroup } from './concept-index';
export { viewContext, type FullViewContext, type ViewContext } from './context';
export { countryList, type CountryListView, type CountryRow } from './country-list';
export { countryView, type CountryView, type PositionView } from './country-view';
export { disagreementList } from './disagreement-view';
export { positionsBeside } from './positions-beside';
export { disagreementsBeside, type DisagreementsBeside } from './disagreements-beside';
export { issueView, type IssueView } from './issue-view';
export { laterPageView, type LaterPageView } from './later-page';
export { markOf } from './marks';
export { groupRows, issueRows, type MarkRow } from './mark-rows';
export { matrixView, type MatrixRow, type MatrixView } from './matrix-view';
export {
  pageOverview,
  type MentionRow,
  type MissingRow,
  type PageOverview,
  type UntouchedIssue,
} from './page-overview';
export {
  searchView,
  type AnswerView,
  type ConceptHitView,
  type SearchView,
  type StatementHitView,
} from './search-view';
export { timelinePeriod, timelineView, type TimelineRow } from './timeline-view';
export type * from './types';
