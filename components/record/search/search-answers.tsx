import type { ComponentChildren } from 'preact';
import type { AnswerView } from '../../../lib/knowledge/views';
import { Chip } from '../../shared/chip';
import { DisagreeIcon, Icon } from '../../shared/icon';
import { QuotedText } from '../../shared/statements/quoted-text';
import { Stroke } from '../../shared/stroke';
import { useRecordContext } from '../record-context';

type Of<Kind extends AnswerView['kind']> = { readonly answer: Extract<AnswerView, { kind: Kind }> };

/** One answer, which leads to the page that it comes from. */
export function AnswerRow({ answer }: { readonly answer: AnswerView }) {
  switch (answer.kind) {
    case 'concept':
      return <ConceptAnswer answer={answer} />;
    case 'position':
      return <PositionAnswer answer={answer} />;
    case 'issue':
      return <IssueAnswer answer={answer} />;
    case 'disagreement':
      return <DisagreementAnswer answer={answer} />;
    case 'event':
      return <EventAnswer answer={answer} />;
    case 'statement':
      return <StatementAnswer answer={answer} />;
  }
}

interface HitProps {
  /** Stroke or icon at the start. */
  sign: ComponentChildren;
  label: string;
  /** Of the label, BCP 47. */
  language?: string;
  caption: string;
  /** Accessible name of the button, if the label alone is ambiguous. */
  name?: string;
  /** `data-` attributes, by which focus returns to the answer. */
  marks: { readonly [attribute: string]: string };
  onOpen: () => void;
  children?: ComponentChildren;
}

function Hit({ sign, label, language, caption, name, marks, onOpen, children }: HitProps) {
  return (
    <li class="hit">
      <span class="hit-sign">{sign}</span>
      <div>
        <h4>
          <button
            type="button"
            class="stretched"
            data-answer
            aria-label={name}
            {...marks}
            onClick={onOpen}
          >
            <span dir="auto" lang={language}>
              {label}
            </span>
          </button>{' '}
          <span class="caption">{caption}</span>
        </h4>
        {children}
      </div>
    </li>
  );
}

function ConceptAnswer({
  answer: { concept, mark, label, caption, description, why, match },
}: Of<'concept'>) {
  const { openConcept } = useRecordContext();
  const [before, after] = (why ?? '').split('{match}');
  return (
    <Hit
      sign={<Stroke mark={mark} />}
      label={label}
      caption={caption}
      marks={{ 'data-concept': concept }}
      onOpen={() => openConcept(concept)}
    >
      {description !== null && <p>{description}</p>}
      {why !== null && (
        <p class="caption">
          {before}
          <b>{match}</b>
          {after}
        </p>
      )}
    </Hit>
  );
}

function PositionAnswer({
  answer: { country, issue, mark, label, caption, text, isStated, language, chips },
}: Of<'position'>) {
  const { views, openConcept } = useRecordContext();
  return (
    <Hit
      sign={<Stroke mark={mark} />}
      label={label}
      caption={caption}
      name={views.t('kind.of', { kind: label, of: caption })}
      marks={{ 'data-concept': country, 'data-issue': issue }}
      onOpen={() => openConcept(country, issue)}
    >
      <p class={isStated ? 'hit-line' : undefined} dir="auto" lang={language}>
        <QuotedText text={text} />
      </p>
      {chips.length > 0 && (
        <div class="hit-chips">
          {chips.map((chip) => (
            <Chip key={chip.href} chip={chip} />
          ))}
        </div>
      )}
    </Hit>
  );
}

function IssueAnswer({ answer: { issue, mark, label, caption, description } }: Of<'issue'>) {
  const { openIssue } = useRecordContext();
  return (
    <Hit
      sign={<Stroke mark={mark} />}
      label={label}
      caption={caption}
      marks={{ 'data-issue': issue }}
      onOpen={() => openIssue(issue)}
    >
      <p>{description}</p>
    </Hit>
  );
}

function DisagreementAnswer({
  answer: { disagreement, label, caption, language, sides },
}: Of<'disagreement'>) {
  const { openDisagreement } = useRecordContext();
  return (
    <Hit
      sign={<DisagreeIcon />}
      label={label}
      language={language}
      caption={caption}
      marks={{ 'data-disagreement': disagreement }}
      onOpen={() => openDisagreement(disagreement)}
    >
      <p dir="auto" lang={language}>
        {sides.join(' · ')}
      </p>
    </Hit>
  );
}

function EventAnswer({ answer: { event, label, caption, language, date } }: Of<'event'>) {
  const { openEvent } = useRecordContext();
  return (
    <Hit
      sign={<Icon name="timeline" />}
      label={label}
      language={language}
      caption={caption}
      marks={{ 'data-event': event }}
      onOpen={() => openEvent(event)}
    >
      <p>{date}</p>
    </Hit>
  );
}

/** A statement leads to its article. */
function StatementAnswer({ answer: { statement, ranges, foundBy } }: Of<'statement'>) {
  return (
    <li class="brief">
      <span class="hit-sign">
        <Stroke mark={statement.mark} label={statement.issue} />
      </span>
      <div>
        <p dir="auto" lang={statement.language}>
          <QuotedText text={statement.text} ranges={ranges} />
        </p>
        <div class="statement-source">
          <Chip chip={statement.chip} isAnswer />
          {foundBy === null ? (
            <span class="caption">{statement.speaker}</span>
          ) : (
            <b class="caption found-by">{foundBy}</b>
          )}
        </div>
      </div>
    </li>
  );
}
