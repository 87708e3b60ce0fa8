import { highlightName } from './highlighter';

/** How long a place flashes after a jump, in ms, and how strong its tint is at first and at last, in percent. */
const FLASH_MS = 900;
const STILL_MS = 1200;
const FIRST_TINT = 40;
const LAST_TINT = 22;
const STEP_MS = 90;

let ending: (() => void) | null = null;

/**
 * Shows a reader where a jump led: a tint that fades to that of the current mention. Highlights
 * cannot be animated by style sheets, so the tint is written step by step.
 *
 * @param range where
 */
export function flash(range: AbstractRange): void {
  ending?.();
  const name = highlightName('flash');
  const sheet = new CSSStyleSheet();
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const tint = (percent: number): void =>
    sheet.replaceSync(`@media screen { ::highlight(${name}) { background-color: color-mix(in srgb, currentColor ${percent}%, transparent); } }`);
  const highlight = new Highlight(range);
  // Over the current mention, whose tint it becomes.
  highlight.priority = 3;
  tint(FIRST_TINT);
  document.adoptedStyleSheets.push(sheet);
  CSS.highlights.set(name, highlight);

  const started = performance.now();
  const step = (): void => {
    const done = (performance.now() - started) / (calm ? STILL_MS : FLASH_MS);
    if (done >= 1) return end();
    if (!calm) tint(FIRST_TINT - (FIRST_TINT - LAST_TINT) * done);
    timer = setTimeout(step, STEP_MS);
  };
  let timer = setTimeout(step, STEP_MS);
  const end = (): void => {
    clearTimeout(timer);
    CSS.highlights.delete(name);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    ending = null;
  };
  ending = end;
}
