import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { searchView, type SearchView } from '../../../lib/knowledge/views';
import { FoldButton, useFold } from '../fold';
import { useRecordContext } from '../record-context';
import { AnswerRow } from './search-answers';
import { SearchField } from './search-field';
import { useSearch } from './use-search';
import { SectionHead } from '../../shared/section-head';

const MOST_STATEMENTS = 8;

/**
 * Answers questions, and looks up names, terms and statements: the best answer first.
 *
 * @param children shown below the field while it is empty
 */
export function Search({ children }: { children?: ComponentChildren }) {
  const { views, kept, changed } = useRecordContext();
  const { t } = views;
  // The popup keeps it: what is looked up elsewhere in the browser is answered here too.
  const { query } = kept;
  const [, drawAgain] = useState(query);
  const [isExpected, expect] = useState(query !== '');
  const search = useSearch(views, isExpected);
  const [all, toggleAll] = useFold('found');
  const result = useMemo(
    () => searchView(views, search(query), all ? Infinity : MOST_STATEMENTS),
    [views, search, query, all],
  );
  const root = useRef<HTMLDivElement>(null);
  const change = (next: string) => {
    kept.query = next;
    drawAgain(next);
    changed();
  };
  const typed = query.trim() !== '';
  const nothing = query.trim().length > 1 && result.answers.length === 0;
  return (
    <div
      class="search"
      role="presentation"
      ref={root}
      onKeyDown={(event) => root.current && walk(event, root.current)}
    >
      <SearchField value={query} onFocus={() => expect(true)} onChange={change} />
      <p class="unseen" role="status">
        {result.answers.length > 0 &&
          `${t('search.answers')}: ${result.answers.length}. ${t('search.statements')}: ${result.statementCount}.`}
      </p>
      {!typed && children}
      {nothing && (
        <div class="search-nothing">
          <p>
            {t('search.none', {
              articles: t.inWords(views.knowledge.pack.sources.length),
              query: query.trim(),
            })}
          </p>
          <p>{t('search.noneHint')}</p>
        </div>
      )}
      {typed && <Answers answers={result.answers} />}
      {typed && (
        <Statements
          hits={result.statements}
          count={result.statementCount}
          all={all}
          onToggle={toggleAll}
        />
      )}
    </div>
  );
}

/** Arrows go from the field through the answers and back; Enter goes to the first one. */
function walk(event: KeyboardEvent, root: HTMLElement): void {
  const isDown = event.key === 'ArrowDown';
  const isField = event.target instanceof HTMLInputElement;
  const goes = isDown || event.key === 'ArrowUp' || (event.key === 'Enter' && isField);
  // Enter also ends the composition of Japanese.
  if (
    !goes ||
    event.isComposing ||
    event.altKey ||
    event.ctrlKey ||
    event.metaKey ||
    event.shiftKey
  )
    return;
  const stops = [...root.querySelectorAll<HTMLElement>('input, [data-answer]')];
  const place = stops.indexOf(event.target as HTMLElement);
  const next = stops[event.key === 'ArrowUp' ? place - 1 : place + 1];
  if (place < 0 || !next) return;
  event.preventDefault();
  next.focus();
}

function Answers({ answers }: { answers: SearchView['answers'] }) {
  const { t } = useRecordContext().views;
  if (answers.length === 0) return null;
  return (
    <section>
      <h3 class="unseen">{t('search.answers')}</h3>
      <ul>
        {answers.map((answer, place) => (
          <AnswerRow key={place} answer={answer} />
        ))}
      </ul>
    </section>
  );
}

interface StatementsProps {
  hits: SearchView['statements'];
  /** Those that are not shown included. */
  count: number;
  all: boolean;
  onToggle: () => void;
}

function Statements({ hits, count, all, onToggle }: StatementsProps) {
  const { t } = useRecordContext().views;
  if (count === 0) return null;
  return (
    <section>
      <SectionHead title={t('search.statements')} count={count}>
        {count > MOST_STATEMENTS && (
          <FoldButton open={all} onToggle={onToggle} label={t('page.all', { count })} />
        )}
      </SectionHead>
      <ul>
        {hits.map((hit) => (
          <AnswerRow key={hit.statement.id} answer={hit} />
        ))}
      </ul>
    </section>
  );
}
