import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { conceptIndex, searchView, type ConceptHitView, type StatementHitView } from '../../lib/knowledge/views';
import { Chip } from '../shared/chip';
import { QuotedText } from '../shared/quoted-text';
import { Stroke } from '../shared/stroke';
import { usePopupContext } from './popup-context';
import { FoldButton } from './fold-button';
import { SearchField } from './search-field';
import { useFold } from './use-fold';
import { useSearch } from './use-search';

const MOST_STATEMENTS = 8;

/**
 * Looks up names, terms and statements; with nothing typed, lists all there is.
 *
 * @param children other ways into the record
 */
export function Search({ children }: { children?: ComponentChildren }) {
  const { views, kept, changed } = usePopupContext();
  const { t } = views;
  const [query, setQuery] = useState(kept.query);
  const search = useSearch(views.knowledge);
  const result = useMemo(() => searchView(views, search(query)), [views, search, query]);
  const change = (next: string) => {
    kept.query = next;
    setQuery(next);
    changed();
  };
  const typed = query.trim().length > 1;
  const nothing = typed && result.concepts.length === 0 && result.statements.length === 0;
  return (
    <div class="search">
      <SearchField value={query} onChange={change} />
      <p class="unseen" role="status">
        {typed && !nothing && `${t('search.concepts')}: ${result.concepts.length}. ${t('search.statements')}: ${result.statements.length}.`}
      </p>
      {!typed && <Everything>{children}</Everything>}
      {nothing && (
        <div class="search-nothing">
          <p>{t('search.none', { articles: t.inWords(views.knowledge.pack.sources.length), query: query.trim() })}</p>
          <p>{t('search.noneHint')}</p>
        </div>
      )}
      {typed && <Concepts hits={result.concepts} />}
      {typed && <Statements hits={result.statements} />}
    </div>
  );
}

function Concepts({ hits }: { hits: readonly ConceptHitView[] }) {
  const { views, openConcept } = usePopupContext();
  if (hits.length === 0) return null;
  return (
    <section>
      <div class="section-head">
        <h3>
          {views.t('search.concepts')} <span class="count">{hits.length}</span>
        </h3>
      </div>
      <ul>
        {hits.map((hit) => (
          <li key={hit.concept} class="hit">
            <Stroke mark={hit.mark} />
            <div>
              <h4>
                <button type="button" class="stretched" data-concept={hit.concept} onClick={() => openConcept(hit.concept)}>
                  {hit.label}
                </button>{' '}
                <span class="caption">{hit.kind}</span>
              </h4>
              {hit.description !== null && <p>{hit.description}</p>}
              <p class="caption">
                <Why text={hit.why} match={hit.match} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Why({ text, match }: { text: string; match: string }) {
  const [before, after] = text.split('{match}');
  return (
    <>
      {before}
      <b>{match}</b>
      {after}
    </>
  );
}

function Statements({ hits }: { hits: readonly StatementHitView[] }) {
  const { t } = usePopupContext().views;
  const [all, toggle] = useFold('found');
  if (hits.length === 0) return null;
  return (
    <section>
      <div class="section-head">
        <h3>
          {t('search.statements')} <span class="count">{hits.length}</span>
        </h3>
        {hits.length > MOST_STATEMENTS && <FoldButton open={all} onToggle={toggle} label={t('page.all', { count: hits.length })} />}
      </div>
      <ul>
        {(all ? hits : hits.slice(0, MOST_STATEMENTS)).map(({ statement, ranges, foundBy }) => (
          <li key={statement.id} class="brief">
            <Stroke mark={statement.mark} label={statement.issue} />
            <div>
              <p dir="auto" lang={statement.language}>
                <QuotedText text={statement.text} ranges={ranges} />
              </p>
              <div class="statement-source">
                <Chip chip={statement.chip} />
                {foundBy === null ? <span class="caption">{statement.speaker}</span> : <b class="caption found-by">{foundBy}</b>}
              </div>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Everything({ children }: { children: ComponentChildren }) {
  const { views, openConcept } = usePopupContext();
  const groups = useMemo(() => conceptIndex(views), [views]);
  return (
    <>
      {children}
      {groups.map((group) => (
        <section key={group.label}>
          <div class="section-head">
            <h3>
              {group.label} <span class="count">{group.concepts.length}</span>
            </h3>
          </div>
          <ul class="index">
            {group.concepts.map((hop) => (
              <li key={hop.concept}>
                <button type="button" data-concept={hop.concept} onClick={() => openConcept(hop.concept)}>
                  <Stroke mark={hop.mark} />
                  <span class="row-label" title={hop.label}>{hop.label}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
