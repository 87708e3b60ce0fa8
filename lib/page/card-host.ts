/** The one element that Pactlight adds to a page. */
export const HOST_NAME = 'pactlight-card';

/** The page's rules lose to these: an important rule of a shadow tree outranks the document's. */
const HOST_STYLES = `
:host { all: initial !important; display: block !important; position: fixed !important; inset: 0 auto auto 0 !important;
  width: 0 !important; height: 0 !important; overflow: visible !important; visibility: visible !important;
  opacity: 1 !important; pointer-events: auto !important; }
#frame { all: initial; position: fixed; inset: 0 auto auto 0; margin: 0; padding: 0; border: 0; background: none;
  overflow: visible; outline: none; }
#frame:not(:popover-open) { display: none; }
#voice { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media print { :host { display: none !important; } }
`;

/** Screen readers hear a change of a live region, not what it held when it came: ms between the two. */
const VOICE_MS = 100;

interface Parts {
  readonly element: HTMLElement;
  readonly frame: HTMLElement;
  readonly voice: HTMLElement;
}

/**
 * Holds the card over a page: one host element with a closed shadow root, in which the frame is
 * shown in the browser's top layer, so that no z-index of the page hides it. It is made when it is
 * first needed.
 */
export class CardHost {
  #parts: Parts | null = null;
  #saying: ReturnType<typeof setTimeout> | undefined;

  /** @param styles the card's style sheet */
  constructor(private readonly styles: string) {}

  /** The box that is placed; whoever draws the card draws into it. */
  get frame(): HTMLElement {
    return this.#made().frame;
  }

  /**
   * Opens the frame over everything on the page; it is measured and placed by the caller.
   *
   * @returns false where the page takes the host away in the moment that it is added
   */
  show(): boolean {
    const { frame } = this;
    if (!this.#attach()) return false;
    if (!frame.matches(':popover-open')) frame.showPopover();
    return true;
  }

  hide(): void {
    const frame = this.#parts?.frame;
    if (frame?.isConnected && frame.matches(':popover-open')) frame.hidePopover();
  }

  /** Has a screen reader say a sentence when it has nothing else to say; the same one again, too. */
  announce(sentence: string): void {
    this.#attach();
    const { voice } = this.#made();
    voice.textContent = '';
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => (voice.textContent = sentence), VOICE_MS);
  }

  /** @returns whether the keyboard's focus is in the card */
  get hasFocus(): boolean {
    return this.#parts !== null && document.activeElement === this.#parts.element;
  }

  /** @returns whether an event that the page saw happened inside the card */
  holds(event: Event): boolean {
    return this.#parts !== null && event.target === this.#parts.element;
  }

  /** Takes the host off the page. */
  remove(): void {
    this.#parts?.element.remove();
  }

  /** Beside the body, not in it: scripts that own the body's children never meet it. */
  #attach(): boolean {
    const { element } = this.#made();
    if (!element.isConnected) document.documentElement?.append(element);
    return element.isConnected;
  }

  #made(): Parts {
    return (this.#parts ??= makeParts(this.styles));
  }
}

function makeParts(styles: string): Parts {
  const element = plainElement(HOST_NAME);
  const frame = document.createElement('div');
  const voice = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [sheet(HOST_STYLES), sheet(styles)];
  frame.id = 'frame';
  frame.popover = 'manual';
  voice.id = 'voice';
  voice.setAttribute('role', 'status');
  root.append(frame, voice);
  return { element, frame, voice };
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
