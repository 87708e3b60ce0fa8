/** A message of a page script that was not delivered to the background yet. */
export type Said =
  | { readonly what: 'message'; readonly id: number; readonly message: object }
  | { readonly what: 'connect'; readonly id: number; readonly name: string }
  | { readonly what: 'post'; readonly id: number; readonly message: unknown }
  | { readonly what: 'disconnect'; readonly id: number };

/** The test's access to what `installRuntime` puts into the page. */
export interface PageRuntime {
  /** @returns the messages since the last call, in order */
  take(): Said[];
  answer(id: number, outcome: { value?: unknown; error?: string }): void;
  post(id: number, message: unknown): void;
  end(id: number): void;
  /** @returns the page scripts' answer to a message of the background */
  tell(message: unknown): Promise<unknown>;
  /** Closed shadow roots that were attached since, so that a test can look into the card. */
  readonly roots: ShadowRoot[];
}

/**
 * Gives a page the extension API of page scripts, in a browser without the extension. It is sent as
 * text, so it uses nothing of this file.
 *
 * @param id the extension's id
 */
export function installRuntime(id: string): void {
  const said: Said[] = [];
  const waiting = new Map<number, (outcome: { value?: unknown; error?: string }) => void>();
  const ports = new Map<number, { heard: Set<Function>; ended: Set<Function> }>();
  const listeners = new Set<Function>();
  let count = 0;
  const eventOn = (set: Set<Function>) => ({
    addListener: (listener: Function) => set.add(listener),
    removeListener: (listener: Function) => set.delete(listener),
  });
  const runtime = {
    id,
    getURL: (path: string) => `extension://${id}${path}`,
    onMessage: eventOn(listeners),
    onConnect: eventOn(new Set()),
    sendMessage: (message: object) =>
      new Promise((resolve, reject) => {
        said.push({ what: 'message', id: ++count, message });
        waiting.set(count, ({ value, error }) =>
          error === undefined ? resolve(value) : reject(new Error(error)),
        );
      }),
    connect({ name }: { name: string }) {
      const port = ++count;
      const line = { heard: new Set<Function>(), ended: new Set<Function>() };
      ports.set(port, line);
      said.push({ what: 'connect', id: port, name });
      return {
        name,
        onMessage: eventOn(line.heard),
        onDisconnect: eventOn(line.ended),
        postMessage: (message: unknown) => said.push({ what: 'post', id: port, message }),
        disconnect: () => said.push({ what: 'disconnect', id: port }),
      };
    },
  };
  const roots: ShadowRoot[] = [];
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function attach(options) {
    const root = attachShadow.call(this, options);
    roots.push(root);
    return root;
  };
  Object.assign(globalThis, {
    browser: { runtime },
    chrome: { runtime },
    standIn: {
      take: () => said.splice(0),
      answer: (asked: number, outcome: { value?: unknown; error?: string }) =>
        waiting.get(asked)?.(outcome),
      post: (port: number, message: unknown) =>
        ports.get(port)?.heard.forEach((heard) => heard(message)),
      end: (port: number) => ports.get(port)?.ended.forEach((ended) => ended()),
      tell: async (message: unknown) =>
        (await Promise.all([...listeners].map((heard) => heard(message, { id }, () => {})))).find(
          (answer) => answer !== undefined,
        ),
      roots,
    } satisfies PageRuntime,
  });
}
