import { vi } from 'vitest';

type Listener = (...args: any[]) => unknown;

/** One event of the extension API. */
export class StandInEvent {
  readonly #listeners = new Set<Listener>();
  readonly addListener = (listener: Listener): void => void this.#listeners.add(listener);
  readonly removeListener = (listener: Listener): void => void this.#listeners.delete(listener);
  readonly hasListener = (listener: Listener): boolean => this.#listeners.has(listener);

  /** Calls all listeners. @returns their results */
  fire(...args: unknown[]): readonly unknown[] {
    return [...this.#listeners].map((listener) => listener(...args));
  }
}

export const EXTENSION_ID = 'extension-of-the-test';
const ORIGIN = 'extension://of-the-test';

/** A web page in a tab, as the sender of messages. */
export const TAB = { id: 7, windowId: 1, active: true, url: 'https://news.example/article' };

function storageArea(name: string, onChanged: StandInEvent) {
  const kept: Record<string, unknown> = {};
  const tell = (changes: Record<string, unknown>): void => void onChanged.fire(changes, name);
  const keysOf = (keys: unknown): string[] => {
    if (keys === null || keys === undefined) return Object.keys(kept);
    if (typeof keys === 'string') return [keys];
    return Array.isArray(keys) ? (keys as string[]) : Object.keys(keys);
  };
  return {
    kept,
    get: async (keys?: unknown) =>
      structuredClone(
        Object.fromEntries(keysOf(keys).flatMap((key) => (key in kept ? [[key, kept[key]]] : []))),
      ),
    set: async (values: Record<string, unknown>) => {
      const changes = Object.fromEntries(
        Object.entries(values).map(([key, newValue]) => [key, { oldValue: kept[key], newValue }]),
      );
      Object.assign(kept, structuredClone(values));
      tell(changes);
    },
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) delete kept[key];
    },
    onChanged: new StandInEvent(),
  };
}

/**
 * A fake of the extension API that all browsers have in the background, without the parts that some
 * lack (`commands`, `contextMenus`, `omnibox`, `windows`, panels).
 *
 * @param manifest the built one
 */
export function standInApi(manifest: unknown) {
  const onStorage = new StandInEvent();
  return {
    runtime: {
      id: EXTENSION_ID,
      lastError: undefined,
      getURL: (path: string) => `${ORIGIN}${path.startsWith('/') ? '' : '/'}${path}`,
      getManifest: () => manifest,
      getPlatformInfo: async () => ({ os: 'android' }),
      onMessage: new StandInEvent(),
      onConnect: new StandInEvent(),
      onInstalled: new StandInEvent(),
      onStartup: new StandInEvent(),
      onSuspend: new StandInEvent(),
      sendMessage: vi.fn<(message: unknown) => Promise<unknown>>(async () => undefined),
      openOptionsPage: vi.fn<() => Promise<void>>(async () => undefined),
    },
    storage: {
      local: storageArea('local', onStorage),
      session: storageArea('session', onStorage),
      onChanged: onStorage,
    },
    tabs: {
      query: async () => [TAB],
      get: async () => TAB,
      create: vi.fn<(tab: { url: string }) => Promise<{ id: number }>>(async () => ({ id: 8 })),
      update: vi.fn<(tab: number, change: object) => Promise<object>>(async () => ({})),
      sendMessage: vi.fn<(tab: number, message: { type: string }) => Promise<unknown>>(
        async () => undefined,
      ),
      onUpdated: new StandInEvent(),
      onActivated: new StandInEvent(),
      onRemoved: new StandInEvent(),
      onCreated: new StandInEvent(),
    },
    scripting: {
      executeScript: vi.fn<(injection: Injection) => Promise<object[]>>(async () => []),
    },
    action: {
      getBadgeText: async () => '',
      setBadgeText: vi.fn<(badge: { text: string }) => Promise<void>>(async () => undefined),
      setBadgeBackgroundColor: async () => undefined,
      setTitle: async () => undefined,
    },
    permissions: {
      contains: async () => true,
      request: async () => true,
      onAdded: new StandInEvent(),
      onRemoved: new StandInEvent(),
    },
    i18n: { getUILanguage: () => 'en', getMessage: (name: string) => name },
  };
}

export interface Injection {
  readonly files?: readonly string[];
  readonly func?: (...args: never[]) => unknown;
  readonly args?: readonly unknown[];
}

export type StandInApi = ReturnType<typeof standInApi>;
