import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * A Preact hook: makes a group of buttons one stop for the Tab key, with arrows from one to the next:
 * the grid and toolbar patterns, https://www.w3.org/WAI/ARIA/apg/patterns/grid/.
 *
 * @param row selects the group's rows; left out, all its buttons are one row
 * @returns for the group's `ref` and `onKeyDown`
 */
export function useOneStop<Group extends HTMLElement>(
  row?: string,
): { ref: RefObject<Group | null>; onKeyDown: (event: KeyboardEvent) => void } {
  const ref = useRef<Group>(null);
  const stop = useRef<HTMLButtonElement | null>(null);
  const rows = (): HTMLButtonElement[][] => {
    const group = ref.current;
    if (group === null) return [];
    const parts = row === undefined ? [group] : [...group.querySelectorAll<HTMLElement>(row)];
    return parts
      .map((part) => [...part.querySelectorAll('button')])
      .filter((buttons) => buttons.length > 0);
  };
  const setStop = (button: HTMLButtonElement | undefined): void => {
    stop.current = button ?? null;
    for (const one of rows().flat()) one.tabIndex = one === button ? 0 : -1;
  };
  useLayoutEffect(() => {
    const all = rows().flat();
    setStop(all.find((one) => one === stop.current) ?? all[0]);
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    const grid = rows();
    const y = grid.findIndex((buttons) => buttons.some((one) => one === event.target));
    if (y < 0) return;
    const x = grid[y]!.findIndex((one) => one === event.target);
    const next = neighbour(
      grid,
      { x, y },
      event,
      getComputedStyle(ref.current!).direction === 'rtl',
    );
    if (!next) return;
    event.preventDefault();
    setStop(next);
    next.focus();
  };
  return { ref, onKeyDown };
}

type Grid = readonly (readonly HTMLButtonElement[])[];

function neighbour(
  grid: Grid,
  { x, y }: { x: number; y: number },
  { key, ctrlKey }: KeyboardEvent,
  isRightToLeft: boolean,
): HTMLButtonElement | undefined {
  const row = grid[y]!;
  // A row may begin with a name that other rows lack, so columns are counted from the end.
  const inRow = (to: number): HTMLButtonElement | undefined =>
    grid[to]?.at(Math.min(x - row.length, -1));
  switch (key) {
    case isRightToLeft ? 'ArrowLeft' : 'ArrowRight':
      return row[x + 1];
    case isRightToLeft ? 'ArrowRight' : 'ArrowLeft':
      return row[x - 1];
    case 'ArrowDown':
      return inRow(y + 1) ?? grid[y + 1]?.[0];
    case 'ArrowUp':
      return inRow(y - 1) ?? grid[y - 1]?.[0];
    case 'Home':
      return ctrlKey ? grid[0]![0] : row[0];
    case 'End':
      return ctrlKey ? grid.at(-1)!.at(-1) : row.at(-1);
    default:
      return undefined;
  }
}
