import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Tab<Id extends string> {
  id: Id;
  label: ComponentChildren;
  /** How many things are there; 0 and `undefined` are left out. */
  count?: number | undefined;
  /** For a label that is an icon. */
  title?: string | undefined;
}

interface TabsProps<Id extends string> {
  tabs: readonly Tab<Id>[];
  selected: Id;
  onSelect: (tab: Id) => void;
  /** A click chose the tab, before `onSelect`: after a click the reader goes on in the panel, after an arrow key along the tabs. */
  onClick?: ((tab: Id) => void) | undefined;
  /** The list's accessible name. */
  label: string;
  /** The id of the panel that the tabs control. */
  panel: string;
}

/** @returns the element id of a tab, for the panel's `aria-labelledby` */
export function tabElementId(panel: string, tab: string): string {
  return `${panel}-tab-${tab}`;
}

/** The tabs pattern: one stop for the Tab key, arrows between tabs. https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ */
export function Tabs<Id extends string>(props: TabsProps<Id>) {
  const { tabs, selected, onSelect, onClick, label, panel } = props;
  const list = useRef<HTMLDivElement>(null);
  const element = (tab: Id): HTMLElement | null | undefined =>
    list.current?.querySelector<HTMLElement>(`#${tabElementId(panel, tab)}`);

  // If the tabs do not all fit, the selected one is scrolled into view.
  useLayoutEffect(() => {
    element(selected)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [selected]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const ids = tabs.map(({ id }) => id);
    const isRightToLeft = getComputedStyle(list.current!).direction === 'rtl';
    const next = neighbour(ids, selected, event.key, isRightToLeft);
    if (next === undefined) return;
    event.preventDefault();
    onSelect(next);
    element(next)?.focus();
  };

  return (
    <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={tabElementId(panel, tab.id)}
          class={tab.title === undefined ? undefined : 'tab-icon'}
          title={tab.title}
          aria-selected={tab.id === selected}
          aria-controls={panel}
          tabIndex={tab.id === selected ? 0 : -1}
          onClick={() => {
            onClick?.(tab.id);
            onSelect(tab.id);
          }}
        >
          {tab.label}
          {!!tab.count && <b class="tab-count"> {tab.count}</b>}
        </button>
      ))}
    </div>
  );
}

function neighbour<Id extends string>(
  tabs: readonly Id[],
  selected: Id,
  key: string,
  isRightToLeft: boolean,
): Id | undefined {
  const at = tabs.indexOf(selected);
  switch (key) {
    case isRightToLeft ? 'ArrowLeft' : 'ArrowRight':
      return tabs[(at + 1) % tabs.length];
    case isRightToLeft ? 'ArrowRight' : 'ArrowLeft':
      return tabs.at(at - 1);
    case 'Home':
      return tabs[0];
    case 'End':
      return tabs.at(-1);
    default:
      return undefined;
  }
}
