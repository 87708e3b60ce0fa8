import { vi } from 'vitest';
import { Panel } from '../../../components/panel/panel';
import type { PanelProps } from '../../../components/panel/panel-props';
import type { ListedPassage } from '../../../lib/report/reading-list';
import type { PageList } from '../../../lib/report/page-list';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { render } from './render';
import { report, views } from './show-popup';

const mention = (id: number, text: string, words: string, concept: string, key: string) => {
  const start = text.indexOf(words);
  return { id, concept, key, start, end: start + words.length, marked: true, position: id / 10 };
};

const FIRST = 'Ada Mill spoke in Arcadia. Nobody heard it.';
const SECOND = 'Borduria wants water. Arcadia has a dam.';

const passages: readonly ListedPassage[] = [
  { paragraph: null, text: 'Water!', mentions: [mention(1, 'Water!', 'Water', 'water', 'flow')] },
  {
    paragraph: 1,
    text: FIRST,
    mentions: [
      mention(2, FIRST, 'Ada Mill', 'ada', 'people'),
      mention(3, FIRST, 'Arcadia', 'arcadia', 'countries'),
    ],
  },
  {
    paragraph: 4,
    text: SECOND,
    mentions: [
      mention(4, SECOND, 'Borduria', 'borduria', 'countries'),
      mention(5, SECOND, 'water', 'water', 'flow'),
      mention(6, SECOND, 'Arcadia', 'arcadia', 'countries'),
      mention(7, SECOND, 'dam', 'dam', 'flow'),
    ],
  },
];

export const list: PageList = { title: 'Water', passages, listed: 7, total: 7, paragraphs: 5 };

/** A page of `count` paragraphs, with one mention in each. */
export function manyPassages(count: number): PageList {
  const all = Array.from({ length: count }, (_, place): ListedPassage => ({
    paragraph: place + 1,
    text: SECOND,
    mentions: [
      { ...mention(place + 1, SECOND, 'water', 'water', 'flow'), position: place / count },
    ],
  }));
  return { title: 'Water', passages: all, listed: count, total: count, paragraphs: count };
}

/** Renders a panel over the made-up pack, with some of its props changed. */
export function showPanel(changes: Partial<PanelProps> = {}) {
  const calls = {
    onChange: vi.fn(),
    onAnnotateAnyway: vi.fn(),
    onStopMarking: vi.fn(),
    onWay: vi.fn(),
    onGoTo: vi.fn(),
    onWantMore: vi.fn(),
    onPin: vi.fn(),
  };
  const view = { from: 0, to: 0.4, at: null, current: null };
  const props: PanelProps = {
    views,
    page: { state: 'annotated', report },
    settings: DEFAULT_SETTINGS,
    host: 'news.example',
    address: 'https://news.example/boats',
    list,
    view,
    pinned: [],
    ...calls,
    ...changes,
  };
  const { container, rerender } = render(<Panel {...props} />);
  return {
    ...calls,
    container,
    again: (more: Partial<PanelProps>) => rerender(<Panel {...props} {...more} />),
  };
}
