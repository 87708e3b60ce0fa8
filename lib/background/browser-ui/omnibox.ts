import { offered } from '../../browser/offered';
import type { Translate } from '../../i18n/translate';
import { createSearch } from '../../knowledge/search';
import { namedConcept } from '../../knowledge/search/names/named-concept';
import { searchView, type AnswerView, type ViewContext } from '../../knowledge/views';

/** As many answers as an address bar shows below its own. */
const MOST_SUGGESTIONS = 5;

/** Chromium reads descriptions as XML, Firefox shows them as they are. */
export type DescriptionForm = 'xml' | 'plain';

interface Suggestion {
  /** What stands in the address bar when it is chosen. */
  readonly content: string;
  readonly description: string;
  /** Whose page opens for it; null if the search opens. */
  readonly concept: string | null;
}

/** Answers to typed text, the best first. */
export type Answer = (text: string) => readonly Suggestion[];

/** What answers, and the words of the interface, in the language of that moment. */
export interface Answering {
  readonly answers: Answer;
  readonly t: Translate;
}

/**
 * Answers in the address bar, behind the manifest's keyword, where the browser has keywords.
 *
 * @param answering from `suggestions`, and the words
 * @param open shows what answers best
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
    // What Enter opens.
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

/** @returns what answers from the pack; each answer's `content`, typed, has it as the best answer */
export function suggestions(views: ViewContext, form: DescriptionForm): Answer {
  // It builds its index for the first who looks something up.
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
 * @param answers to them
 * @returns what opens for them: the page of the concept that they name; else the search, with its answers
 */
export function placeFor(
  words: string,
  [best]: readonly Suggestion[],
): { concept: string } | { query: string } {
  return best?.concept ? { concept: best.concept } : { query: words };
}

/** What an answer is called, and what there is to say of it. */
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
