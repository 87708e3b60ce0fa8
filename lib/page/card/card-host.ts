import { HOST_NAME } from '../host-name';
import { CARD_MAX_HEIGHT_PX, VIEWPORT_MARGIN_PX } from './interaction-constants';
import { keepInFrame } from './own-events';
import { usableHomes } from './place/usable-home';

/** How large a frame is at most, before it is placed; its card inherits it. */
export const FRAME_BOUNDS = `max-width: calc(100vw - ${VIEWPORT_MARGIN_PX * 2}px); max-height: min(${CARD_MAX_HEIGHT_PX}px, 100vh - ${VIEWPORT_MARGIN_PX * 2}px);`;

/**
 * The page's rules lose to these: an important rule of a shadow tree outranks the document's. In
 * Chromium a card's text can be selected once the reader has pressed in it: who selects all of a page would have it too.
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

/** Screen readers announce a change of a live region, not what it holds when it is added: ms between the two. */
const VOICE_MS = 100;

/** How long a sentence stays for a screen reader that is busy with another, ms. */
const VOICE_STAYS_MS = 5000;

/** If a page removes the host more often than this while a card is open, we stop adding it again. */
const MOST_RETURNS = 5;

interface Parts {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  readonly voice: HTMLElement;
}

/**
 * Holds cards over a page: one host element with a closed shadow root, in which each card's frame
 * is shown in the browser's top layer, so that no z-index of the page hides it. It is on the page only
 * while a card is open or a sentence is said: who saves the page saves nothing of ours.
 */
export class CardHost {
  #parts: Parts | null = null;
  #saying: ReturnType<typeof setTimeout> | undefined;
  /** The last one is above the others. */
  readonly #frames = new Set<HTMLElement>();
  #pointed: HTMLElement | null = null;
  #returns = 0;
  readonly #closed = (): void => this.keep();
  /** The page's size is another where something above a card has come, or its zoom has changed. */
  readonly #size = new ResizeObserver(() => this.onPageSize());
  /** Called while a frame is open, if the page has another size. */
  onPageSize: () => void = () => undefined;

  /** @param styles the cards' style sheet */
  constructor(private readonly styles: string) {}

  /** @returns a new frame that nobody sees yet; the caller draws into it, opens, places and reveals it, and closes it */
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
   * Opens a frame over everything on the page, where it has style and layout; it is seen after `reveal`.
   *
   * @param near what the card speaks of: in a modal dialog nothing outside of it can be used
   * @returns whether it is open: not where the page takes the host away in the moment that it is added
   */
  open(frame: HTMLElement, near: Node): boolean {
    if (!this.#attach(near)) return false;
    if (this.#frames.size === 0) this.#size.observe(document.documentElement);
    this.#frames.add(frame);
    if (!frame.matches(':popover-open')) frame.showPopover();
    return true;
  }

  /** Shows an open frame to the reader. */
  reveal(frame: HTMLElement): void {
    delete frame.dataset.unseen;
  }

  /** Takes a frame away, open or not. */
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
   * Keeps open frames where they can be seen and used: the page took the host away, or opened a modal
   * dialog or went into fullscreen, or came out of what held it.
   *
   * @param opened where that may just have happened
   */
  keep(opened?: Node): void {
    if (this.#frames.size === 0) return;
    if ((opened || !this.isShown) && this.#returns++ < MOST_RETURNS)
      this.#attach(opened ?? document.documentElement);
  }

  /** Called if the reader does something: the page may remove the host because of that, and we add it again. */
  renew(): void {
    this.#returns = 0;
    this.keep();
  }

  /** Has a screen reader say a sentence when it has nothing else to say; the same one again, too. */
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

  /** @returns whether the keyboard's focus is in a frame; without one, in any */
  hasFocus(frame?: HTMLElement): boolean {
    const at = this.focused();
    return at !== null && (frame?.contains(at) ?? true);
  }

  /** @returns whether an event that the page saw happened inside a card */
  holds(event: Event): boolean {
    // If the host is in a shadow tree of the page, the event's target is that tree's host.
    return this.#frames.size > 0 && event.composedPath().includes(this.#made().element);
  }

  /** @returns what has the keyboard's focus in a card, or null */
  focused(): Element | null {
    return this.#parts?.root.activeElement ?? null;
  }

  /** @returns what of a card is at a point of the viewport, in CSS px, or null */
  at(x: number, y: number): Element | null {
    const { root } = this.#parts ?? {};
    const found = root?.elementFromPoint(x, y) ?? null;
    // Where there is nothing of ours, it is the page's.
    return root?.contains(found) ? found : null;
  }

  /** @returns whether the pointer is over this frame */
  isPointed(frame: HTMLElement): boolean {
    return this.#pointed === frame;
  }

  /** Takes the host off the page. */
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

  /** What the reader takes hold of comes to the front: shown last, it is above the others. */
  #raise(frame: HTMLElement): void {
    if ([...this.#frames].at(-1) === frame) return;
    this.#frames.delete(frame);
    this.#frames.add(frame);
    frame.hidePopover();
    frame.showPopover();
  }

  /**
   * Beside the body, not in it: scripts that own the body's children never meet it. But where the page
   * has a layer of its own around the words, in that. (In a video it is not drawn, which is what the
   * reader wants of one.)
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
    // To move a popover closes it.
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
 * An element that no definition of the page's is behind. Custom elements are shared by all worlds:
 * had the page defined our name, its constructor would run first, and `ElementInternals` would
 * open the closed shadow root to it. A document that is not shown has no such definitions.
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
