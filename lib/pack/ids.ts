/** Ids of a pack's records, each unique among its kind. */
export type ConceptId = string;
export type IssueId = string;
export type SourceId = string;
export type StatementId = string;
