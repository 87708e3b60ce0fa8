import { formatDate } from '../../i18n/dates';
import { textUnder } from '../index';
import { isHeldByAll } from '../positions';
import type { Citation, OwnText, Statement } from '../../pack/pack';
import { labelOf, languageOf, partiesInWords, textOf, type ViewContext } from './context';
import { markOf } from './marks';
import { addressOf } from './text-fragment';
import type { ChipView, StatementView, TextView } from './types';

/**
 * @param statement of the context's pack
 * @param heading the name above the statement, which its text need not repeat
 */
export function statementView(
  context: ViewContext,
  statement: Statement,
  heading?: string,
): StatementView {
  const { knowledge } = context;
  const text = textOf(context, statement.text);
  const issue = knowledge.issueById(statement.issue);
  return {
    id: statement.id,
    mark: markOf(knowledge, statement.issue),
    issue: issue ? textOf(context, issue.prefLabel) : statement.issue,
    text: heading === undefined ? text : textUnder(text, heading),
    speaker: speakerOf(context, statement),
    whole: text,
    language: languageOf(context, statement.text),
    chip: { ...chipView(context, [statement]), href: addressOf(knowledge, statement) },
    ofAll: isHeldByAll(context.knowledge.pack, statement)
      ? context.t('ofAll', { parties: partiesInWords(context) })
      : null,
    said: saidOn(context, statement),
    reading: readingOf(context, statement),
    isTranslated: languageOf(context, statement.text) !== 'en',
  };
}

/** @returns a note if some of the statements are our translation, otherwise null */
export function translationNote(
  { t }: ViewContext,
  statements: readonly Statement[],
): string | null {
  return statements.some(({ text }) => text[t.language] !== undefined) && t.language !== 'en'
    ? t('translation')
    : null;
}

function saidOn({ knowledge, t }: ViewContext, statement: Statement): string | null {
  const { said } = statement;
  if (said === undefined || said === knowledge.sourceOf(statement).published) return null;
  return t('said', { date: formatDate(said, t.language) });
}

/** If it was said on the day of publication, that date needs no basis. */
function readingOf(context: ViewContext, statement: Statement): StatementView['reading'] {
  const { editorialNote, saidBasis, hedge } = statement;
  const isShown = saidOn(context, statement) !== null;
  const lines = [
    ...(editorialNote ? [textView(context, editorialNote)] : []),
    ...(isShown && saidBasis !== undefined ? [textView(context, saidBasis)] : []),
    ...(hedge
      ? [
          {
            text: context.t('hedge', { hedge: textOf(context, hedge) }),
            language: context.t.language,
          },
        ]
      : []),
  ];
  return lines.length > 0 ? { label: context.t('reading'), lines } : null;
}

function textView(context: ViewContext, text: OwnText): TextView {
  return { text: textOf(context, text), language: languageOf(context, text) };
}

/** @returns the names of a statement's holders: "Japan and United States" */
export function holderOf(context: ViewContext, statement: Statement): string {
  if (isHeldByAll(context.knowledge.pack, statement))
    return context.t('holder.all', { parties: partiesInWords(context) });
  const labels = statement.holders.map((holder) => labelOf(context, holder));
  return new Intl.ListFormat(context.t.language, { type: 'conjunction' }).format(labels);
}

/** @returns the speaker as the source names them: "Akira Amari", "as reported" */
function speakerOf(context: ViewContext, { speaker }: Statement): string {
  switch (speaker.as) {
    case 'named':
    case 'body':
      return labelOf(context, speaker.concept);
    case 'unnamed':
    case 'joint-statement':
    case 'analysts':
      return textOf(context, speaker.label);
    case 'outlet':
      return context.t('speaker.outlet');
  }
}

/**
 * @param citations one or more of one source
 * @returns one chip for all of them
 */
function chipView(
  { knowledge, t }: ViewContext,
  citations: readonly [Citation, ...Citation[]],
): ChipView {
  const source = knowledge.sourceOf(citations[0]);
  const paragraphs = [...new Set(citations.map(({ paragraph }) => paragraph))].sort(
    (a, b) => a - b,
  );
  return {
    publisher: source.publisher,
    date: formatDate(source.published, t.language),
    paragraphs: paragraphs.map((paragraph) => `¶${paragraph}`).join(', '),
    spoken: t('chip.spoken', { count: paragraphs.length, paragraphs: paragraphs.join(', ') }),
    href: source.url,
    title: source.title,
  };
}

/**
 * @param citations of any sources
 * @returns a chip for each source, in the order in which they are first cited
 */
export function chipViews(context: ViewContext, citations: readonly Citation[]): ChipView[] {
  const sources = [...new Set(citations.map(({ source }) => source))];
  return sources.flatMap((id) => {
    const [first, ...rest] = citations.filter(({ source }) => source === id);
    return first ? [chipView(context, [first, ...rest])] : [];
  });
}
