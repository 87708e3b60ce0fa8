import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { joinedBackground } from './joined-background';
import { EXTENSION_ID, StandInEvent, standInApi, TAB, type StandInApi } from './stand-in-api';

/** A built background that runs in a separate context. */
export interface StartedBackground {
  readonly api: StandInApi;
  /** Sends a message as a script in the page of `TAB` would. @returns the background's answer */
  fromPage(message: object): Promise<unknown>;
  /**
   * Opens a port, as a script in the page of `TAB` would.
   *
   * @param onPost called with each message of the background
   * @param onEnd called if the background closes the port
   */
  connect(name: string, onPost: (message: unknown) => void, onEnd: () => void): PagePort;
}

/** The page's end of a port. */
interface PagePort {
  post(message: unknown): void;
  disconnect(): void;
}

/** The sender of a script in the page of `TAB`. */
const PAGE_SENDER = { id: EXTENSION_ID, frameId: 0, url: TAB.url, tab: TAB };

/**
 * Starts a built background as a browser with few APIs does.
 *
 * @param extension the built extension's folder
 * @param more APIs of this browser in addition to `standInApi`
 */
export async function startBackground(
  extension: string,
  more: object = {},
): Promise<StartedBackground> {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as unknown;
  const api = Object.assign(standInApi(manifest), more);
  const context = vm.createContext({ ...GLOBALS, browser: api, chrome: api, navigator: NAVIGATOR });
  vm.runInContext('globalThis.self = globalThis', context);
  new vm.Script(await joinedBackground(extension), { filename: 'background.js' }).runInContext(
    context,
  );
  return {
    api,
    fromPage: async (message) => {
      const answers = api.runtime.onMessage.fire(structuredClone(message), PAGE_SENDER);
      return answers.find((answer) => answer !== undefined);
    },
    connect(name, onPost, onEnd) {
      const port = {
        name,
        sender: PAGE_SENDER,
        onMessage: new StandInEvent(),
        onDisconnect: new StandInEvent(),
        postMessage: (message: unknown) => onPost(structuredClone(message)),
        disconnect: onEnd,
      };
      api.runtime.onConnect.fire(port);
      return {
        post: (message) => void port.onMessage.fire(structuredClone(message), port),
        disconnect: () => void port.onDisconnect.fire(port),
      };
    },
  };
}

/** Runs locks one after the other; Node has none before version 24. */
let last: Promise<unknown> = Promise.resolve();
const NAVIGATOR = {
  language: 'en',
  userAgent: '',
  locks: {
    request: (_name: string, ...rest: unknown[]) => {
      const act = rest.at(-1) as () => Promise<unknown>;
      const turn = last.then(act);
      last = turn.catch(() => undefined);
      return turn;
    },
  },
};

/** Globals of a background that are not part of JavaScript itself. */
const GLOBALS = {
  AbortController,
  AbortSignal,
  Blob,
  console,
  crypto,
  clearInterval,
  clearTimeout,
  DOMException,
  Event,
  EventTarget,
  performance,
  queueMicrotask,
  setInterval,
  setTimeout,
  structuredClone,
  TextDecoder,
  TextEncoder,
  URL,
  URLSearchParams,
};
