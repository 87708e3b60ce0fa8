import { useRecordContext } from '../record/record-context';
import { Icon } from '../shared/icon';
import { Tabs } from '../shared/tabs';
import { PANEL_TABS, type PanelTab } from './panel-props';

/** Tabs of what the built-in pack has; an added pack is not loaded here. */
const OF_THE_RECORD: ReadonlySet<PanelTab> = new Set(['positions', 'lookUp']);

interface PanelTabsProps {
  selected: PanelTab;
  counts: { readonly [Tab in PanelTab]?: number | undefined };
  onSelect: (tab: PanelTab) => void;
  /** The id of the panel that the tabs control. */
  panel: string;
}

/** The panel's tabs; to look something up is an icon. */
export function PanelTabs({ selected, counts, onSelect, panel }: PanelTabsProps) {
  const { views, kept } = useRecordContext();
  const { t } = views;
  return (
    <Tabs
      tabs={PANEL_TABS.filter((id) => !views.isOff || !OF_THE_RECORD.has(id)).map((id) =>
        id === 'lookUp'
          ? { id, label: <Icon name="search" />, title: t('panel.lookUp'), count: counts[id] }
          : { id, label: t(`panel.${id}`), count: counts[id] },
      )}
      selected={selected}
      onSelect={onSelect}
      onClick={(tab) => (kept.focusSearch = tab === 'lookUp')}
      label={t('panel.tabs')}
      panel={panel}
    />
  );
}
