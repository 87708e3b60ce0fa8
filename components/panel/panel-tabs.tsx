import { useRef } from 'preact/hooks';
import { useRecordContext } from '../record/record-context';
import { Icon } from '../shared/icon';
import { PANEL_TABS, type PanelTab } from './panel-props';
import { usePanelWords } from './panel-words';

interface PanelTabsProps {
  selected: PanelTab;
  counts: { readonly [Tab in PanelTab]?: number | undefined };
  onSelect: (tab: PanelTab) => void;
}

/** The tabs pattern: one stop for the Tab key, arrows between tabs. https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ */
export function PanelTabs({ selected, counts, onSelect }: PanelTabsProps) {
  const t = usePanelWords();
  const { kept } = useRecordContext();
  const list = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent): void => {
    const next = neighbourOf(selected, event.key, list.current);
    if (!next) return;
    event.preventDefault();
    onSelect(next);
    list.current?.querySelector<HTMLElement>(`#panel-tab-${next}`)?.focus();
  };

  return (
    <div class="tabs" role="tablist" aria-label={t('panel.tabs')} ref={list} onKeyDown={onKeyDown}>
      {PANEL_TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`panel-tab-${tab}`}
          class={tab === 'lookUp' ? 'tab-icon' : undefined}
          aria-selected={tab === selected}
          aria-controls="panel-body"
          tabIndex={tab === selected ? 0 : -1}
          onClick={() => {
            kept.focusSearch = tab === 'lookUp';
            onSelect(tab);
          }}
          {...(tab === 'lookUp' ? { title: t('panel.lookUp') } : {})}
        >
          {tab === 'lookUp' ? <Icon name="search" /> : t(`panel.${tab}`)}
          {!!counts[tab] && <b class="tab-count"> {counts[tab]}</b>}
        </button>
      ))}
    </div>
  );
}

function neighbourOf(
  selected: PanelTab,
  key: string,
  list: HTMLElement | null,
): PanelTab | undefined {
  const turned = list !== null && getComputedStyle(list).direction === 'rtl';
  const place = PANEL_TABS.indexOf(selected);
  const { length } = PANEL_TABS;
  switch (key) {
    case turned ? 'ArrowLeft' : 'ArrowRight':
      return PANEL_TABS[(place + 1) % length];
    case turned ? 'ArrowRight' : 'ArrowLeft':
      return PANEL_TABS[(place - 1 + length) % length];
    case 'Home':
      return PANEL_TABS[0];
    case 'End':
      return PANEL_TABS.at(-1);
    default:
      return undefined;
  }
}
