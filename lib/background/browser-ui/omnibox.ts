import { offered } from '../../browser/offered';
import type { Translate } from '../../i18n/translate';
import { createSearch } from '../../knowledge/search';
import { namedConcept } from '../../knowledge/search/names/named-concept';
import { searchView, type AnswerView, type ViewContext } from '../../knowledge/views';

/** Number of suggestions that an address bar shows below its own. */
const MOST_SUGGESTIONS = 5;

/** Chromium parses descriptions as XML, Firefox shows them as plain text. */
export type DescriptionForm = 'xml' | 'plain';

interface Suggestion {
  /** The text that is in the address bar after the suggestion is chosen. */
  readonly content: string;
  readonly description: string;
  /** The concept whose page it opens; null if it opens the search. */
  readonly concept: string | null;
}

/** Answers to typed text, the best first. */
export type Answer = (text: string) => readonly Suggestion[];

/** The search and the interface's words, in the reader's present language. */
export interface Answering {
  readonly answers: Answer;
  readonly t: Translate;
}

/**
 * Answers in the address bar after the manifest's keyword, if the browser has keywords.
 *
 * @param answering gives `suggestions` and words
 * @param open opens the best answer
 */
export function answerOmnibox(
  answering: () => Promise<Answering>,
  open: (words: string) => Promise<void>,
): void {
  const { omnibox } = offered();
  if (!omnibox) return;

  const start = async (): Promise<void> =>
    omnibox.setDefaultSuggestion({ description: (await answering()).t('omnibox.empty') });
  const change = async (
    text: string,
    show: (suggestions: Pick<Suggestion, 'content' | 'description'>[]) => void,
  ): Promise<void> => {
    const { answers, t } = await answering();
    const found = answers(text);
    // The default suggestion, which Enter opens.
    void omnibox.setDefaultSuggestion({
      description: found.length > 0 ? found[0]!.description : t('omnibox.empty'),
    });
    show(
      found
        .slice(1, MOST_SUGGESTIONS + 1)
        .map(({ content, description }) => ({ content, description })),
    );
  };
  omnibox.onInputStarted.addListener(() => void start());
  omnibox.onInputChanged.addListener((text, show) => void change(text, show));
  omnibox.onInputEntered.addListener((text) => void open(text));
}

/**
 * @returns a search of the pack. If a reader types an answer's `content`, that answer is the best.
 */
export function suggestions(views: ViewContext, form: DescriptionForm): Answer {
  // The index is built at the first look-up.
  const search = createSearch(views.knowledge, views.t.language);
  const tagged = (tag: string, text: string): string =>
    form === 'xml' ? `<${tag}>${escapeXml(text)}</${tag}>` : text;
  return (text) => {
    const { answers } = search(text);
    return searchView(views, { answers, statements: [] }).answers.map((answer, place) => {
      const { content, more } = suggestionOf(answer);
      const found = answers[place]!;
      return {
        content,
        description: `${tagged('match', content)}${more === '' ? '' : ` ${tagged('dim', `– ${more}`)}`}`,
        concept: namedConcept([found], views.knowledge),
      };
    });
  };
}

/**
 * @param words that were looked up
 * @param answers of the search
 * @returns what to open: the page of the concept that the words name, otherwise the search
 */
export function placeFor(
  words: string,
  [best]: readonly Suggestion[],
): { concept: string } | { query: string } {
  return best?.concept ? { concept: best.concept } : { query: words };
}

/** @returns an answer's name, and its description */
function suggestionOf(answer: AnswerView): { readonly content: string; readonly more: string } {
  switch (answer.kind) {
    case 'concept': {
      const why = (answer.why ?? '').replace('{match}', answer.match);
      return {
        content: answer.label,
        more: [answer.caption, answer.description, why].filter(Boolean).join('. '),
      };
    }
    case 'position':
      return { content: `${answer.label} ${answer.caption}`, more: answer.text };
    case 'issue':
      return { content: answer.label, more: `${answer.caption}. ${answer.description}` };
    case 'disagreement':
      return { content: answer.label, more: answer.sides.join(' · ') };
    case 'event':
      return { content: answer.label, more: answer.date };
    case 'statement': {
      const { whole, chip } = answer.statement;
      return { content: whole, more: `${chip.publisher}, ${chip.date}` };
    }
  }
}

function escapeXml(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
  };
  return text.replace(/[&<>"']/g, (character) => entities[character]!);
}
