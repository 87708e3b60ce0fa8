import { useLayoutEffect, useMemo } from 'preact/hooks';
import {
  countryView,
  type CountryView,
  type PositionView,
  type StatementGroupView,
  type StatementView,
} from '../../../lib/knowledge/views';
import { Dot } from '../../shared/dot';
import { PositionLine } from '../../shared/statements/position-line';
import { Statement } from '../../shared/statements/statement';
import { Stroke } from '../../shared/stroke';
import { DetailHead } from '../details/detail-head';
import { FoldButton, useFold } from '../fold';
import { JumpButton } from '../details/jump-button';
import { useRecordContext } from '../record-context';

const MOST_OTHERS = 5;

const goTo = (issue: string): void =>
  document.getElementById(`position-${issue}`)?.scrollIntoView({ block: 'start' });

/** What one country wants, issue by issue, with the statements that prove each line, and what others say of it. */
export function CountryDetail({ concept, issue }: { concept: string; issue?: string | undefined }) {
  const { views, kept } = useRecordContext();
  const country = useMemo(() => countryView(views, concept), [views, concept]);
  useLayoutEffect(() => {
    if (issue !== undefined && kept.moved) goTo(issue);
  }, []);
  if (!country) return null;
  // Where a country states nothing in the talks, its other agreements are what there is.
  const outside = country.outside.map((group) => (
    <Outside key={group.holder?.label} group={group} />
  ));
  return (
    <article class="detail">
      <DetailHead title={country.title} flag={country.flag} basis={country.basis} />
      <ul class="dots dot-anchors">
        {country.dots.map((dot) => (
          <li key={dot.issue}>
            <button type="button" onClick={() => goTo(dot.issue)}>
              <span class="dot-cell">
                <Dot dot={dot} />
              </span>
              {dot.label} <span class="unseen">{dot.description}</span>
            </button>
          </li>
        ))}
      </ul>
      <JumpButton concept={concept} />
      {country.nothing !== null && <p class="country-nothing">{country.nothing}</p>}
      {country.nothing !== null && outside}
      {country.positions.map((position) => (
        <Position key={position.issue} country={concept} position={position} />
      ))}
      {country.nothing === null && outside}
      <Others country={country} />
      {country.translation !== null && <p class="caption detail-note">{country.translation}</p>}
    </article>
  );
}

function Others({ country }: { country: CountryView }) {
  const { t } = useRecordContext().views;
  const [all, toggle] = useFold(`others ${country.concept}`);
  const { others } = country;
  if (others.length === 0) return null;
  return (
    <section class="position">
      <h4>
        {t('countries.others', { country: country.title })}{' '}
        <span class="count">{others.length}</span>
      </h4>
      <ul class="statements">
        {(all ? others : others.slice(0, MOST_OTHERS)).map((statement) => (
          <Statement key={statement.id} statement={statement} speaker />
        ))}
      </ul>
      {others.length > MOST_OTHERS && (
        <FoldButton open={all} onToggle={toggle} label={t('page.all', { count: others.length })} />
      )}
    </section>
  );
}

function Position({ country, position }: { country: string; position: PositionView }) {
  const { t } = useRecordContext().views;
  const { line, instead, statements, ofAll } = position;
  const own = useFolded(
    `${country} ${position.issue}`,
    statements,
    t('count.statements', { count: statements.length }),
    position.label,
  );
  const parties = t.inWords(useRecordContext().views.knowledge.parties.length);
  const all = useFolded(
    `${country} ${position.issue} all`,
    ofAll,
    t('countries.ofAll', { count: ofAll.length, parties }),
    position.label,
  );
  const buttons = (
    <>
      {own.button} {all.button}
    </>
  );
  return (
    <section class="position" id={`position-${position.issue}`}>
      <h4>
        <Stroke mark={position.mark} />
        {position.label}
      </h4>
      {line ? (
        <PositionLine line={line} stroke={false} after={buttons} />
      ) : (
        <div class="position-without">
          <p class="position-instead">{instead}</p>
          {buttons}
        </div>
      )}
      {own.list}
      {all.list}
    </section>
  );
}

/** Statements that a button unfolds. */
function useFolded(name: string, statements: readonly StatementView[], label: string, of: string) {
  const [open, toggle] = useFold(name);
  return {
    button: statements.length > 0 && (
      <FoldButton open={open} onToggle={toggle} label={label} of={of} />
    ),
    list: open && (
      <ul class="statements">
        {statements.map((statement) => (
          <Statement key={statement.id} statement={statement} stroke={false} speaker />
        ))}
      </ul>
    ),
  };
}

/** What a country holds about an agreement that is not the talks'. */
function Outside({ group }: { group: StatementGroupView }) {
  return (
    <section class="position">
      <h4>{group.holder?.label}</h4>
      <ul class="statements">
        {group.statements.map((statement) => (
          <Statement key={statement.id} statement={statement} speaker />
        ))}
      </ul>
    </section>
  );
}
