import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PageReport } from '../../lib/report/page-report';
import type { Source } from '../../lib/pack/pack';
import type { CardView, ViewContext } from '../../lib/knowledge/views';

/** What every part of the popup may need. */
export interface RecordContextValue {
  readonly views: ViewContext;
  /** `null` while no page is annotated. */
  readonly report: PageReport | null;
  /** The article of the pack that the page itself is; `null` if it is none. */
  readonly source: Source | null;
  /** @param issue the issue of a country that is shown first */
  openConcept: (concept: string, issue?: string) => void;
  openIssue: (issue: string) => void;
  /** Shows the timeline at one event. */
  openEvent: (event: string) => void;
  openDisagreement: (disagreement: string) => void;
  openTab: (tab: TabId) => void;
  back: () => void;
  /** Call it after a change of `kept`. */
  changed: () => void;
  /** What the way back finds as it was left. */
  readonly kept: Kept;
  /** What is known of a concept of an added pack; rejects if the background does not answer. */
  askView?: ((concept: string) => Promise<CardView | null>) | undefined;
  /** Shows the first mention of a concept on the page. */
  jump: ((concept: string) => void) | undefined;
}

export interface Kept {
  countriesAs: 'list' | 'matrix';
  query: string;
  /** Lists that the reader has unfolded, by name. */
  unfolded: Set<string>;
  /** How far each place was scrolled when it was left, in CSS px, by its depth. */
  scrolls: number[];
  /** The reader has gone from one place to another: focus follows. */
  moved: boolean;
  /** The search field takes the focus when it is shown next. */
  focusSearch: boolean;
}

export const TABS = ['page', 'countries', 'issues', 'disagree', 'timeline', 'search'] as const;
export type TabId = (typeof TABS)[number];

export const RecordContext = createContext<RecordContextValue | null>(null);

/** @throws Error outside of a popup. */
export function useRecordContext(): RecordContextValue {
  const value = useContext(RecordContext);
  if (!value)
    throw new Error(
      'This component is outside of a RecordContext: render it inside of a Popup or Panel.',
    );
  return value;
}
