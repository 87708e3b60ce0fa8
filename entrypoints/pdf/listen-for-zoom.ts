/** The keys and the wheel that zoom a page of the web zoom the document. */
export interface ZoomTarget {
  zoomBy(step: 1 | -1): void;
  fit(): void;
}

/** @param target the document that is open; null if there is none */
export function listenForZoom(target: () => ZoomTarget | null): void {
  addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    const open = target();
    if (!open || altKey || !(ctrlKey || metaKey)) return;
    if (key === '+' || key === '=') open.zoomBy(1);
    else if (key === '-') open.zoomBy(-1);
    else if (key === '0') open.fit();
    else return;
    event.preventDefault();
  });
  // Pinching a trackpad comes as a wheel with Ctrl.
  addEventListener(
    'wheel',
    (event) => {
      const open = target();
      if (!open || !event.ctrlKey) return;
      event.preventDefault();
      if (event.deltaY !== 0) open.zoomBy(event.deltaY < 0 ? 1 : -1);
    },
    { passive: false },
  );
}
