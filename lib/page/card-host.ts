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

/**
 * Holds the card over a page: one host element with a closed shadow root, in which the frame is
 * shown in the browser's top layer, so that no z-index of the page hides it.
 */
export class CardHost {
  readonly element = document.createElement(HOST_NAME);
  /** The box that is placed; whoever draws the card draws into it. */
  readonly frame = document.createElement('div');
  readonly #voice = document.createElement('div');

  /** @param styles the card's style sheet */
  constructor(styles: string) {
    const root = this.element.attachShadow({ mode: 'closed' });
    root.adoptedStyleSheets = [sheet(HOST_STYLES), sheet(styles)];
    this.frame.id = 'frame';
    this.frame.popover = 'manual';
    this.#voice.id = 'voice';
    this.#voice.setAttribute('role', 'status');
    root.append(this.frame, this.#voice);
  }

  /** Opens the frame over everything on the page; it is measured and placed by the caller. */
  show(): void {
    this.#attach();
    if (!this.frame.matches(':popover-open')) this.frame.showPopover();
  }

  hide(): void {
    if (this.frame.isConnected && this.frame.matches(':popover-open')) this.frame.hidePopover();
  }

  /** Has a screen reader say a sentence when it has nothing else to say. */
  announce(sentence: string): void {
    this.#attach();
    this.#voice.textContent = sentence;
  }

  /** @returns whether an event that the page saw happened inside the card */
  holds(event: Event): boolean {
    return event.target === this.element;
  }

  /** Takes the host off the page. */
  remove(): void {
    this.element.remove();
  }

  /** Beside the body, not in it: scripts that own the body's children never meet it. */
  #attach(): void {
    if (!this.element.isConnected) document.documentElement.append(this.element);
  }
}

function sheet(text: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(text);
  return made;
}
