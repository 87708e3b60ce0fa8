import type { BrowserName } from '../browsers';

/** The commands of the extension, by the names that its manifest gives them. */
export type CommandName = 'next-mention' | 'previous-mention' | 'toggle-card' | 'toggle-site';

export interface LaunchOptions {
  /** The built extension: a folder with a `manifest.json`. */
  readonly extension: string;
  /** Whether a window is shown. */
  readonly headless: boolean;
  readonly colorScheme?: 'light' | 'dark';
  /** The reader's system gives every page its own few colours. */
  readonly forcedColors?: boolean;
  /** Leaves the page open that the extension opens once it is installed; else it is closed. */
  readonly keepFirstRun?: boolean;
  /** Draws the same on every machine, for pictures that are compared; in Chromium alone. */
  readonly samePixels?: boolean;
}

/** A real browser with the extension in it and a profile of its own, driven from outside. */
export interface ExtensionBrowser {
  readonly name: BrowserName;
  /** Opens a tab, brings it to the front and resolves when the page has loaded. */
  open(url: string): Promise<DrivenTab>;
  /** The same in a window of its own. */
  openWindow(url: string): Promise<DrivenTab>;
  /**
   * Opens one of the extension's own pages in a tab.
   *
   * @param path from the extension's root: `options.html`
   */
  openOwn(path: string): Promise<DrivenTab>;
  /** Opens the toolbar popup's page in a tab of its own, speaking of another tab. */
  openPopup(about: DrivenTab): Promise<DrivenPage>;
  /** Opens the side panel's page in a tab of its own, kept to another tab. */
  openPanel(about: DrivenTab): Promise<DrivenPage>;
  /**
   * A tab or window whose address matches and that something else opened. Throws if there is
   * none.
   */
  opened(address: RegExp): Promise<DrivenPage>;
  /** What the toolbar button's badge says for a tab; empty if it says nothing. */
  badge(tab: DrivenTab): Promise<string>;
  /** Does what the browser does when the reader presses a command's keys on a tab's page. */
  command(name: CommandName, tab: DrivenTab): Promise<void>;
  /** Does what the browser does when the reader chooses an item of the extension's in a page's menu, with words selected. */
  chooseInMenu(item: string, selected: string, tab: DrivenTab): Promise<void>;
  /**
   * Opens the menu of the extension's toolbar button and chooses an item by its words. In Firefox
   * alone: Chromium's menus are out of a driver's reach.
   */
  chooseInButtonMenu?(item: string): Promise<void>;
  /** Does what the browser does when the reader types after the extension's keyword in the address bar and presses Enter. */
  enterInAddressBar(text: string): Promise<void>;
  /**
   * Uncaught errors of the extension's own code, in pages, popup and background, so far;
   * in Chromium also what it wrote with `console.error`.
   */
  problems(): Promise<readonly string[]>;
  /** Does what the browser does when the extension is updated while pages are open. Resolves when the new one is at work. */
  reloadExtension(): Promise<void>;
  /** Turns the extension off, as a reader may in the browser's list of extensions. Nothing of it can be driven afterwards. */
  disableExtension(): Promise<void>;
  /**
   * Lets the extension read every site, or none until the reader asks, as its page in the browser's
   * list of extensions does. What the extension asks for afterwards, Firefox grants without a question.
   */
  setSiteAccess(access: 'every-site' | 'on-click'): Promise<void>;
  /** Ends the background as the browser does when it has been idle, or needs the memory; the next event starts it again. */
  stopBackground(): Promise<void>;
  /** Ends the browser and starts it again on the same profile; pages opened before are gone. */
  restart(): Promise<void>;
  /** Resolves when the reader has closed the browser's window. */
  closed(): Promise<void>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}

/** In the viewport, CSS px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A tab that we opened. */
export interface DrivenTab extends DrivenPage {
  /** The tab's id, as extensions know it. */
  readonly tabId: number;
}

/**
 * A page in the browser. Coordinates are CSS px from the viewport's top left. Functions are sent as text: they
 * may use their arguments and what the page itself has, and no other variable of this module.
 */
export interface DrivenPage {
  /** The address it was opened with. */
  readonly url: string;
  /** Runs `body` in the page's own world. On a page of the extension it has `browser`/`chrome`. */
  evaluate<Result, Args extends readonly unknown[]>(
    body: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** Runs `body` beside the page's own world: what the page has replaced does not matter there. */
  aside<Result, Args extends readonly unknown[]>(
    body: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** Every error in the page's console since the page was opened. */
  consoleErrors(): Promise<readonly string[]>;
  /** Runs a script's text as if it were the page's own, even if the page's policy forbids it. */
  run(script: string): Promise<void>;
  /**
   * Runs `body` on the shadow root of the extension's one host element, closed as that is.
   * Gives nothing if the page has no such element.
   */
  inHost<Result, Args extends readonly unknown[]>(
    body: (root: ShadowRoot, ...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result> | undefined>;
  /** Moves the pointer, in as many steps as asked for (default one). */
  movePointer(x: number, y: number, steps?: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** Presses the button, moves in a few steps, and releases it. */
  drag(from: Point, to: Point): Promise<void>;
  /** A finger down and up again in one place. */
  tap(x: number, y: number): Promise<void>;
  /** Presses one key, named as in `KeyboardEvent.key`: `Escape`, `Tab`, `Enter`, `a`. */
  press(key: string): Promise<void>;
  /** Holds a key down while `act` runs. */
  holding(key: string, act: () => Promise<void>): Promise<void>;
  type(text: string): Promise<void>;
  bringToFront(): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** @returns a PDF of the page as it is printed, in base64 */
  print(): Promise<string>;
  /** Writes a PNG of the viewport. */
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** The name of the extension's one host element in a page. */
export const HOST_ELEMENT = 'pactlight-card';

/** The page that the extension opens once it is installed. */
export const FIRST_RUN = /\/first-run\.html$/;

/** How long that may take, ms. */
export const FIRST_RUN_MS = 10_000;

/** The viewport that pages open with, CSS px. */
export const VIEWPORT = { width: 1000, height: 800 } as const;
