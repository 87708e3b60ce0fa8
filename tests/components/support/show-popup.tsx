import { vi } from 'vitest';
import { Popup } from '../../../components/popup/popup';
import type { PopupProps } from '../../../components/popup/popup-props';
import type { PageReport, PageState } from '../../../lib/messages/page-report';
import userEvent from '@testing-library/user-event';
import { smallContext } from '../../knowledge/views-fixture';
import { render, screen } from './render';

export const views = smallContext();
export const report: PageReport = {
  title: 'Boats on the river', host: 'news.example', total: 6,
  relevance: { relevant: true, score: 10, threshold: 6, reasons: [{ id: 'name', found: ['River Pact'], weight: 10 }] },
  mentions: [
    { concept: 'borduria', key: 'countries', count: 2, positions: [0, 0.5] },
    { concept: 'water', key: 'flow', count: 3, positions: [0.1, 0.5, 1] },
    { concept: 'ada', key: 'people', count: 1, positions: [0.3] },
  ],
};
const annotated: PageState = { state: 'annotated', report };
export const notRelevant: PageState = {
  state: 'not-relevant',
  relevance: { relevant: false, score: 2, threshold: 6, reasons: [{ id: 'country', found: ['Arcadia'], weight: 2 }, { id: 'elsewhere', found: ['Amazon'], weight: -1 }] },
};

/** Renders a popup over the made-up pack, with some of its props changed. */
export function show(changes: Partial<PopupProps> = {}) {
  const calls = {
    onSetEnabled: vi.fn(), onSetAmount: vi.fn(), onSetSite: vi.fn(), onSetIssue: vi.fn(), onSetGroup: vi.fn(), onAnnotateAnyway: vi.fn(), onJump: vi.fn(),
  };
  const settings = { enabled: true, amount: 'sensible' as const, siteEnabled: true, issues: { tolls: false }, groups: { people: true, institutions: true, countries: false, pact: true } };
  const props: PopupProps = { views, page: annotated, settings, host: 'news.example', ...calls, ...changes };
  const { container, rerender } = render(<Popup {...props} />);
  return { ...calls, container, again: (more: Partial<PopupProps>) => rerender(<Popup {...props} {...more} />) };
}

export const tab = (name: RegExp | string) => screen.getByRole('tab', { name });
export const panel = () => screen.getByRole('tabpanel');
export const click = (name: RegExp | string, role = 'button') => userEvent.click(screen.getByRole(role, { name }));

