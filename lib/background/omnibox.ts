import { browser } from 'wxt/browser';
import type { Translate } from '../i18n/translate';
import { createSearch } from '../knowledge/search';
import { searchView, type ConceptHitView, type ViewContext } from '../knowledge/views';

/** As many answers as an address bar shows below its own. */
const MOST_SUGGESTIONS = 5;

/** Chromium reads descriptions as XML, Firefox shows them as they are. */
export type DescriptionForm = 'xml' | 'plain';

interface Suggestion {
  /** What stands in the address bar when it is chosen. */
  readonly content: string;
  readonly description: string;
  readonly concept: string;
}

/** Answers to typed text, the best first. */
export type Answer = (text: string) => readonly Suggestion[];

/** What answers, and the words of the interface, in the language of that moment. */
export interface Answering {
  readonly answers: Answer;
  readonly t: Translate;
}

/**
 * Answers in the address bar, behind the manifest's keyword.
 *
 * @param answering from `suggestions`, and the words
 * @param open shows what answers best
 */
export function answerOmnibox(answering: () => Promise<Answering>, open: (words: string) => Promise<void>): void {
  const { omnibox } = browser;

  const start = async (): Promise<void> => omnibox.setDefaultSuggestion({ description: (await answering()).t('omnibox.empty') });
  const change = async (text: string, show: (suggestions: Pick<Suggestion, 'content' | 'description'>[]) => void): Promise<void> => {
    const { answers, t } = await answering();
    const found = answers(text);
    // What Enter opens.
    void omnibox.setDefaultSuggestion({ description: found.length > 0 ? found[0]!.description : t('omnibox.empty') });
    show(found.slice(1, MOST_SUGGESTIONS + 1).map(({ content, description }) => ({ content, description })));
  };
  omnibox.onInputStarted.addListener(() => void start());
  omnibox.onInputChanged.addListener((text, show) => void change(text, show));
  omnibox.onInputEntered.addListener((text) => void open(text));
}

/** @returns what answers from the pack; each answer's `content`, typed, has it as the best answer */
export function suggestions(views: ViewContext, form: DescriptionForm): Answer {
  // It builds its index for the first who looks something up.
  const search = createSearch(views.knowledge);
  const escaped = form === 'xml' ? escapeXml : (text: string) => text;
  const tagged = (tag: string, text: string): string => (form === 'xml' ? `<${tag}>${escapeXml(text)}</${tag}>` : text);
  const describe = ({ label, kind, description, why, match }: ConceptHitView): string => {
    const more = [kind, description].filter((one) => one !== null).join('. ');
    const [before = '', after = ''] = why.split('{match}');
    return `${tagged('match', label)} ${tagged('dim', `– ${more}. ${before}`)}${escaped(match)}${tagged('dim', after)}`;
  };
  return (text) =>
    searchView(views, search(text)).concepts.map((hit) => ({ content: hit.label, description: describe(hit), concept: hit.concept }));
}

function escapeXml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
  return text.replace(/[&<>"']/g, (character) => entities[character]!);
}
