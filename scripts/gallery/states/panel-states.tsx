import { Panel, type PanelProps } from '../../../components/panel';
import type { GalleryState } from '../gallery-state';
import { SAMPLE_LIST } from '../sample-list';
import { HOST, SAMPLE_REPORT, SETTINGS } from '../sample-report';

const nothing = (): void => undefined;

function panel(name: string, changes: Partial<PanelProps> = {}): GalleryState {
  return {
    name: `panel-${name}`,
    width: 400,
    render: ({ theme }, views) => (
      <Panel
        views={views}
        page={{ state: 'annotated', report: SAMPLE_REPORT }}
        settings={SETTINGS}
        host={HOST}
        address=""
        theme={theme}
        list={SAMPLE_LIST}
        view={{ from: 0.1, to: 0.6, at: 4, current: null }}
        pinned={[]}
        onChange={nothing}
        onAnnotateAnyway={nothing}
        onStopMarking={nothing}
        onWay={nothing}
        onGoTo={nothing}
        onWantMore={nothing}
        onPin={nothing}
        {...changes}
      />
    ),
  };
}

/** All tabs of the side panel, with and without content. */
export const PANEL_STATES: readonly GalleryState[] = [
  panel('order', { pinned: ['akira-amari'] }),
  panel('order-current', { view: { from: 0.3, to: 1, at: 8, current: 8 } }),
  panel('positions', { startTab: 'positions' }),
  panel('pinned', { startTab: 'pinned', pinned: ['akira-amari', 'japan'] }),
  panel('pinned-nothing', { startTab: 'pinned' }),
  panel('look-up', { lookUp: { words: 'Akira Amara' } }),
  panel('look-up-nothing', { lookUp: { words: 'zzzzqqqq' } }),
  panel('no-page', {
    page: { state: 'cannot', reason: 'browser-page' },
    host: null,
    list: null,
    view: null,
  }),
];
