import { useMemo } from 'preact/hooks';
import { disagreementsForPage } from '../../lib/knowledge/views';
import { TABS, useRecordContext, type TabId } from '../record/record-context';
import { Tabs } from '../shared/tabs';

/** Tabs of what the built-in pack has; an added pack is not loaded here. */
const OF_THE_RECORD: ReadonlySet<TabId> = new Set(['countries', 'disagree', 'timeline', 'search']);

interface PopupTabsProps {
  selected: TabId;
  onSelect: (tab: TabId) => void;
  /** The id of the panel that the tabs control. */
  panel: string;
}

/** The popup's tabs. Beside a page their number is that of the page's own disagreements. */
export function PopupTabs({ selected, onSelect, panel }: PopupTabsProps) {
  const { views, report, source, kept } = useRecordContext();
  const disagreements = useMemo(() => {
    const { here, others } = disagreementsForPage(views, report, source);
    return report ? here.length : others.length;
  }, [views, report, source]);
  return (
    <Tabs
      tabs={TABS.filter((id) => !views.isOff || !OF_THE_RECORD.has(id)).map((id) => ({
        id,
        label: views.t(`tab.${id}`),
        count: id === 'disagree' ? disagreements : undefined,
      }))}
      selected={selected}
      onSelect={onSelect}
      onClick={(tab) => (kept.focusSearch = tab === 'search')}
      label={views.t('popup.tabs')}
      panel={panel}
    />
  );
}
