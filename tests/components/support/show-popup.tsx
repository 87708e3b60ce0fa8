import { vi } from 'vitest';
import { Popup } from '../../../components/popup/popup';
import type { PopupProps } from '../../../components/popup/popup-props';
import type { PageReport, PageState } from '../../../lib/report/page-report';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings';
import userEvent from '@testing-library/user-event';
import { smallContext } from '../../knowledge/support/fixture';
import { render, screen } from './render';

export const views = smallContext();
export const report: PageReport = {
  title: 'Boats on the river',
  host: 'news.example',
  date: null,
  total: 6,
  packs: ['rivers'],
  relevance: {
    relevant: true,
    score: 10,
    threshold: 6,
    reasons: [{ id: 'name', found: ['River Pact'], weight: 10 }],
  },
  mentions: [
    { concept: 'borduria', key: 'countries', count: 2, positions: [0, 0.5] },
    { concept: 'water', key: 'flow', count: 3, positions: [0.1, 0.5, 1] },
    { concept: 'ada', key: 'people', count: 1, positions: [0.3] },
  ],
};
const annotated: PageState = { state: 'annotated', report };
export const notRelevant: PageState = {
  state: 'not-relevant',
  relevance: {
    relevant: false,
    score: 2,
    threshold: 6,
    reasons: [
      { id: 'country', found: ['Arcadia'], weight: 2 },
      { id: 'elsewhere', found: ['Amazon'], weight: -1 },
    ],
  },
};

/** Renders a popup over the made-up pack, with some of its props changed. */
export function show(changes: Partial<PopupProps> = {}) {
  const calls = {
    onChange: vi.fn<PopupProps['onChange']>(),
    onAnnotateAnyway: vi.fn(),
    onStopMarking: vi.fn(),
    onWay: vi.fn(),
    onJump: vi.fn(),
  };
  const settings: Settings = { ...DEFAULT_SETTINGS, marks: { tolls: false, countries: false } };
  const props: PopupProps = {
    views,
    page: annotated,
    settings,
    host: 'news.example',
    address: 'https://news.example/boats',
    ...calls,
    ...changes,
  };
  const { container, rerender } = render(<Popup {...props} />);
  /** The settings that the reader has chosen with the last switch. */
  const chosen = (): Settings => calls.onChange.mock.lastCall![0](props.settings);
  return {
    ...calls,
    chosen,
    container,
    again: (more: Partial<PopupProps>) => rerender(<Popup {...props} {...more} />),
  };
}

export const tab = (name: RegExp | string) => screen.getByRole('tab', { name });
export const panel = () => screen.getByRole('tabpanel');
export const click = (name: RegExp | string, role = 'button') =>
  userEvent.click(screen.getByRole(role, { name }));
