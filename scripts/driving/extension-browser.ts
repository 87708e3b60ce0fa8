import type { BrowserName } from '../browsers';

/** The extension's commands, by their names in the manifest. */
export type CommandName = 'next-mention' | 'previous-mention' | 'toggle-card' | 'toggle-site';

export interface LaunchOptions {
  /** The built extension: a folder with a `manifest.json`. */
  readonly extension: string;
  /** Whether no window is shown. */
  readonly headless: boolean;
  readonly colorScheme?: 'light' | 'dark';
  /** Forced colours: the reader's system replaces all colours of pages. */
  readonly forcedColors?: boolean;
  /** Keeps the page open that the extension opens after installation; otherwise it is closed. */
  readonly keepFirstRun?: boolean;
  /** Draws the same pixels on every machine, for pictures that are compared; only in Chromium. */
  readonly samePixels?: boolean;
}

/** A driven browser with the extension and its own profile. */
export interface ExtensionBrowser {
  readonly name: BrowserName;
  /** Opens a tab, activates it and resolves after the page has loaded. */
  open(url: string): Promise<DrivenTab>;
  /** The same in a new window. */
  openWindow(url: string): Promise<DrivenTab>;
  /**
   * Opens one of the extension's own pages in a tab.
   *
   * @param path relative to the extension's root: `options.html`
   */
  openOwn(path: string): Promise<DrivenTab>;
  /** Opens the popup's page in a new tab, as the popup of another tab. */
  openPopup(about: DrivenTab): Promise<DrivenPage>;
  /** Opens the side panel's page in a new tab, as the panel of another tab. */
  openPanel(about: DrivenTab): Promise<DrivenPage>;
  /**
   * Finds a tab or window, opened by something else, whose address matches. Throws if there is
   * none.
   */
  opened(address: RegExp): Promise<DrivenPage>;
  /** @returns the text of the toolbar button's badge for a tab; empty without one */
  badge(tab: DrivenTab): Promise<string>;
  /** Simulates a press of a command's shortcut on a tab's page. */
  command(name: CommandName, tab: DrivenTab): Promise<void>;
  /**
   * Simulates the choice of an item of the extension in a page's context menu, with selected words.
   */
  chooseInMenu(item: string, selected: string, tab: DrivenTab): Promise<void>;
  /**
   * Opens the menu of the extension's toolbar button and chooses an item by its label. Only in
   * Firefox: a driver cannot reach Chromium's menus.
   */
  chooseInButtonMenu?(item: string): Promise<void>;
  /** Simulates text after the extension's keyword in the address bar, and Enter. */
  enterInAddressBar(text: string): Promise<void>;
  /**
   * Uncaught errors of the extension's code so far, in pages, popup and background; in Chromium
   * also its output with `console.error`.
   */
  problems(): Promise<readonly string[]>;
  /**
   * Simulates an update of the extension while pages are open. Resolves after the new version runs.
   */
  reloadExtension(): Promise<void>;
  /**
   * Disables the extension, as in the browser's list of extensions. It cannot be driven after that.
   */
  disableExtension(): Promise<void>;
  /**
   * Allows the extension on every site, or only on a click, as in the browser's list of extensions.
   * Firefox then grants later requests of the extension without a prompt.
   */
  setSiteAccess(access: 'every-site' | 'on-click'): Promise<void>;
  /** Stops the background, as the browser does if it is idle; the next event starts it again. */
  stopBackground(): Promise<void>;
  /** Restarts the browser with the same profile, without the pages that were open. */
  restart(): Promise<void>;
  /** Resolves after the reader closes the browser's window. */
  closed(): Promise<void>;
  /** Closes the browser and deletes its profile. */
  close(): Promise<void>;
}

/** A point in the viewport, CSS px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A tab that we opened. */
export interface DrivenTab extends DrivenPage {
  /** The tab's id in the extension API. */
  readonly tabId: number;
}

/**
 * A page in the browser. Coordinates are CSS px from the viewport's top left. Functions are sent as
 * text: they can use their arguments and the page's globals, but no variables of their module.
 */
export interface DrivenPage {
  /** The address with which it was opened. */
  readonly url: string;
  /**
   * Runs `body` in the page's main world. On pages of the extension, `browser` or `chrome` is
   * available.
   */
  evaluate<Result, Args extends readonly unknown[]>(
    body: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /**
   * A frame in the page, of whatever origin, whose document's address matches. Throws if there is none.
   * Pointers and keys are the page's.
   */
  frame(address: RegExp): DrivenFrame;
  /** Runs `body` in an isolated world, where globals that the page has replaced do not matter. */
  aside<Result, Args extends readonly unknown[]>(
    body: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** All errors in the page's console since it was opened. */
  consoleErrors(): Promise<readonly string[]>;
  /** Runs a script's text in the page's main world, even if the page's policy forbids it. */
  run(script: string): Promise<void>;
  /**
   * Runs `body` on the closed shadow root of the extension's host element. Returns undefined if the
   * page has no host element.
   */
  inHost<Result, Args extends readonly unknown[]>(
    body: (root: ShadowRoot, ...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result> | undefined>;
  /** Moves the pointer, by default in one step. */
  movePointer(x: number, y: number, steps?: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** Presses the mouse button, moves in a few steps, and releases it. */
  drag(from: Point, to: Point): Promise<void>;
  /** Touches a point for a moment. */
  tap(x: number, y: number): Promise<void>;
  /** Puts a finger down at the first point, holds it for a time in ms, moves it to the others, and lifts it. */
  drawFinger(points: readonly Point[], held?: number): Promise<void>;
  /** Presses a key, named as in `KeyboardEvent.key`: `Escape`, `Tab`, `Enter`, `a`. */
  press(key: string): Promise<void>;
  /** Holds a key while `act` runs. */
  holding(key: string, act: () => Promise<void>): Promise<void>;
  type(text: string): Promise<void>;
  bringToFront(): Promise<void>;
  /** Resolves after the page, unless it is in the background, is laid out for its new size. */
  resize(width: number, height: number): Promise<void>;
  /** @returns the page printed as a PDF, in base64 */
  print(): Promise<string>;
  /** Writes a PNG of the viewport. */
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** A document in a frame of a page. */
export type DrivenFrame = Pick<DrivenPage, 'url' | 'evaluate'>;

/** The tag name of the extension's host element in a page. */
export const HOST_ELEMENT = 'pactlight-card';

/** The page that the extension opens after installation. */
export const FIRST_RUN = /\/first-run\.html$/;

/** Time limit for that, ms. */
export const FIRST_RUN_MS = 10_000;

/** The viewport of new pages, CSS px. */
export const VIEWPORT = { width: 1000, height: 800 } as const;
