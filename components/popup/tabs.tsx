import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { disagreementsBeside } from '../../lib/knowledge/views';
import { TABS, useRecordContext, type TabId } from '../record/record-context';

interface TabsProps {
  selected: TabId;
  onSelect: (tab: TabId) => void;
}

/** The tabs pattern: one stop for the Tab key, arrows between tabs. https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ */
export function Tabs({ selected, onSelect }: TabsProps) {
  const { views, report, source, kept } = useRecordContext();
  const list = useRef<HTMLDivElement>(null);
  // Beside a page every number is the page's own; where it touches no question, there is none.
  const count = useMemo(() => {
    const { here, others } = disagreementsBeside(views, report, source);
    return report ? here.length : others.length;
  }, [views, report, source]);

  // Where the tabs do not all fit, the chosen one is in sight.
  useLayoutEffect(() => {
    list.current
      ?.querySelector(`#tab-${selected}`)
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [selected]);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = neighbourOf(selected, event.key, list.current);
    if (!next) return;
    event.preventDefault();
    onSelect(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };

  return (
    <div
      class="tabs"
      role="tablist"
      aria-label={views.t('popup.tabs')}
      ref={list}
      onKeyDown={onKeyDown}
    >
      {TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`tab-${tab}`}
          aria-selected={tab === selected}
          aria-controls="popup-panel"
          tabIndex={tab === selected ? 0 : -1}
          onClick={() => {
            // After a click the reader types; after an arrow key they go on along the tabs.
            kept.focusSearch = tab === 'search';
            onSelect(tab);
          }}
        >
          {views.t(`tab.${tab}`)}
          {tab === 'disagree' && count > 0 && <b class="tab-count"> {count}</b>}
        </button>
      ))}
    </div>
  );
}

function neighbourOf(selected: TabId, key: string, list: HTMLElement | null): TabId | undefined {
  const turned = list !== null && getComputedStyle(list).direction === 'rtl';
  const forward = turned ? 'ArrowLeft' : 'ArrowRight';
  const backward = turned ? 'ArrowRight' : 'ArrowLeft';
  const place = TABS.indexOf(selected);
  if (key === forward) return TABS[(place + 1) % TABS.length];
  if (key === backward) return TABS[(place - 1 + TABS.length) % TABS.length];
  if (key === 'Home') return TABS[0];
  return key === 'End' ? TABS.at(-1) : undefined;
}
