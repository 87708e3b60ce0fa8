import { HOST_NAME } from '../host-name';
import { CARD_MAX_HEIGHT_PX, VIEWPORT_MARGIN_PX } from './interaction-constants';
import { keepInFrame } from './own-events';
import { usableHomes } from './place/usable-home';

/** Largest size of a frame before it is placed, which its card inherits. */
export const FRAME_BOUNDS = `max-width: calc(100vw - ${VIEWPORT_MARGIN_PX * 2}px); max-height: min(${CARD_MAX_HEIGHT_PX}px, 100vh - ${VIEWPORT_MARGIN_PX * 2}px);`;

/**
 * Important rules of a shadow tree outrank the document's. In Chromium a card's text can only be
 * selected after a press in it: otherwise "select all" on the page would include it.
 */
const HOST_STYLES = `
:host { all: initial !important; display: block !important; position: fixed !important; inset: 0 auto auto 0 !important;
  width: 0 !important; height: 0 !important; user-select: none !important; }
.frame { all: initial; position: fixed; inset: 0 auto auto 0; user-select: none; ${FRAME_BOUNDS} }
.frame${import.meta.env.FIREFOX ? '' : ':focus-within'} { user-select: text; }
.frame:not(:popover-open) { display: none; }
.frame[data-unseen] { clip-path: inset(100%); }
#voice { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media print { :host { display: none !important; } }
`;

/**
 * Delay before a sentence is put into the live region, ms: screen readers announce only changes.
 */
const VOICE_MS = 100;

/** Time for which a sentence stays, ms: a screen reader may still be busy with another. */
const VOICE_STAYS_MS = 5000;

/**
 * If a page removes the host more often than this while a card is open, we stop adding it again.
 */
const MOST_RETURNS = 5;

interface Parts {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  readonly voice: HTMLElement;
}

/**
 * The host element of all cards, with a closed shadow root. Each card's frame in it is shown in the
 * browser's top layer, so that no z-index of the page hides it. The host is in the page only while
 * a card is open or a sentence is announced, so that saved pages rarely contain it.
 */
export class CardHost {
  #parts: Parts | null = null;
  #saying: ReturnType<typeof setTimeout> | undefined;
  /** Open frames, the topmost last. */
  readonly #frames = new Set<HTMLElement>();
  #pointed: HTMLElement | null = null;
  #returns = 0;
  readonly #closed = (): void => this.keep();
  /** The page's size changes if something appears above a card, or if its zoom changes. */
  readonly #size = new ResizeObserver(() => this.onPageSize());
  /** Called after the page's size changed while a frame is open. */
  onPageSize: () => void = () => undefined;

  /** @param styles the cards' style sheet */
  constructor(private readonly styles: string) {}

  /** @returns a new hidden frame; the caller draws into it, opens, places, reveals and closes it */
  frame(): HTMLElement {
    const frame = document.createElement('div');
    frame.className = 'frame';
    frame.dataset.unseen = '';
    frame.popover = 'manual';
    frame.addEventListener('pointerenter', () => (this.#pointed = frame));
    frame.addEventListener('pointerleave', () => (this.#pointed = null));
    frame.addEventListener('pointerdown', () => this.#raise(frame), true);
    keepInFrame(frame);
    this.#made().root.append(frame);
    return frame;
  }

  /**
   * Opens a frame above everything on the page, so that it has style and layout; `reveal` makes it
   * visible.
   *
   * @param near the card's words: if they are in a modal dialog, nothing outside it can be used
   * @returns whether it is open; it is not if the page removes the host at once
   */
  open(frame: HTMLElement, near: Node): boolean {
    if (!this.#attach(near)) return false;
    if (this.#frames.size === 0) this.#size.observe(document.documentElement);
    this.#frames.add(frame);
    if (!frame.matches(':popover-open')) frame.showPopover();
    return true;
  }

  /** Makes an open frame visible. */
  reveal(frame: HTMLElement): void {
    delete frame.dataset.unseen;
  }

  /** Removes a frame, open or not. */
  close(frame: HTMLElement): void {
    if (this.#pointed === frame) this.#pointed = null;
    this.#frames.delete(frame);
    frame.remove();
    this.#leave();
  }

  /** @returns whether the page still has the host, and shows what is in it */
  get isShown(): boolean {
    return this.#parts?.element.checkVisibility() ?? false;
  }

  /**
   * Keeps open frames visible and usable after the page removed the host, or opened or closed a
   * modal dialog or fullscreen.
   *
   * @param opened the element in which that may have happened
   */
  keep(opened?: Node): void {
    if (this.#frames.size === 0) return;
    if ((opened || !this.isShown) && this.#returns++ < MOST_RETURNS)
      this.#attach(opened ?? document.documentElement);
  }

  /**
   * Call it after input of the reader: if the page removes the host because of that, we may add it
   * again.
   */
  renew(): void {
    this.#returns = 0;
    this.keep();
  }

  /** Announces a sentence politely to screen readers, also if it is the same as the last one. */
  announce(sentence: string): void {
    if (!this.isShown) this.#attach(document.documentElement);
    const { voice } = this.#made();
    voice.textContent = '';
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => {
      voice.textContent = sentence;
      this.#saying = setTimeout(() => {
        voice.textContent = '';
        this.#saying = undefined;
        this.#leave();
      }, VOICE_STAYS_MS);
    }, VOICE_MS);
  }

  /** @returns whether the focus is in this frame, or in any if none is given */
  hasFocus(frame?: HTMLElement): boolean {
    const at = this.focused();
    return at !== null && (frame?.contains(at) ?? true);
  }

  /** @returns whether an event that reached the page happened in a card */
  holds(event: Event): boolean {
    // If the host is in a shadow tree of the page, the event's target is that tree's host.
    return this.#frames.size > 0 && event.composedPath().includes(this.#made().element);
  }

  /** @returns the focused element in a card, or null */
  focused(): Element | null {
    return this.#parts?.root.activeElement ?? null;
  }

  /** @returns the element of a card at a point of the viewport, in CSS px, or null */
  at(x: number, y: number): Element | null {
    const { root } = this.#parts ?? {};
    const found = root?.elementFromPoint(x, y) ?? null;
    // Without an element of ours, the result is one of the page.
    return root?.contains(found) ? found : null;
  }

  /** @returns whether the pointer is over this frame */
  isPointed(frame: HTMLElement): boolean {
    return this.#pointed === frame;
  }

  /** Removes the host from the page. */
  remove(): void {
    clearTimeout(this.#saying);
    this.#size.disconnect();
    this.#parts?.element.remove();
  }

  #leave(): void {
    if (this.#frames.size > 0) return;
    this.#size.disconnect();
    if (this.#saying === undefined) this.remove();
  }

  /** Brings a frame to the front by showing it last. */
  #raise(frame: HTMLElement): void {
    if ([...this.#frames].at(-1) === frame) return;
    this.#frames.delete(frame);
    this.#frames.add(frame);
    frame.hidePopover();
    frame.showPopover();
  }

  /**
   * Adds the host beside the body, where scripts that manage the body's children do not see it, or
   * in the page's layer around the words. (In a fullscreen video it is not rendered, which is
   * right.)
   */
  #attach(near: Node): boolean {
    for (const home of usableHomes(near)) {
      this.#moveTo(home);
      if (this.isShown) break;
    }
    return this.#made().element.isConnected;
  }

  #moveTo(home: Element): void {
    const { element, root } = this.#made();
    if (element.parentNode === home) return;
    const focused = root.activeElement as HTMLElement | null;
    home.append(element);
    // These events of a dialog or popover do not bubble.
    for (const type of ['close', 'toggle']) home.addEventListener(type, this.#closed);
    // Moving a popover closes it.
    for (const frame of this.#frames) frame.showPopover();
    focused?.focus({ preventScroll: true });
  }

  #made(): Parts {
    return (this.#parts ??= makeParts(this.styles));
  }
}

function makeParts(styles: string): Parts {
  const element = plainElement(HOST_NAME);
  const voice = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [sheet(HOST_STYLES), sheet(styles)];
  voice.id = 'voice';
  voice.setAttribute('role', 'status');
  root.append(voice);
  return { element, root, voice };
}

/**
 * Creates an element without the page's custom element definitions, which all worlds share: if the
 * page defined our name, its constructor would run first, and `ElementInternals` would give it the
 * closed shadow root. A document that is not shown has no definitions.
 * https://html.spec.whatwg.org/multipage/custom-elements.html#dom-elementinternals-shadowroot
 */
function plainElement(name: string): HTMLElement {
  const nowhere = document.implementation.createHTMLDocument('');
  return document.adoptNode(nowhere.createElement(name));
}

function sheet(text: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(text);
  return made;
}
