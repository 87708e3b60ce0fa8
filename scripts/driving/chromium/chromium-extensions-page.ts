import type { BrowserContext, Page } from 'playwright-core';
import { waitFor } from '../wait-for';

/** The API of the browser's own list of extensions. */
interface ExtensionsPage {
  readonly chrome: {
    readonly management: {
      setEnabled(id: string, on: boolean): Promise<void>;
      get(id: string): Promise<{ enabled: boolean }>;
    };
    readonly developerPrivate: {
      updateProfileConfiguration(change: object): Promise<void>;
      reload(id: string, how: object): Promise<void>;
      updateExtensionConfiguration(change: object): Promise<void>;
    };
  };
}

const RELOAD_MS = 10_000;

/** Reloads an extension, and resolves after it is enabled again. */
export async function reloadExtension(context: BrowserContext, extensionId: string): Promise<void> {
  await onExtensionsPage(context, async (page) => {
    await page.evaluate(async (id) => {
      const { developerPrivate } = (globalThis as unknown as ExtensionsPage).chrome;
      // Without it, Chromium leaves an unpacked extension disabled.
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.reload(id, { failQuietly: true });
    }, extensionId);
    const isEnabled = (): Promise<boolean> =>
      page.evaluate(async (id) => {
        const { management } = (globalThis as unknown as ExtensionsPage).chrome;
        return (await management.get(id)).enabled;
      }, extensionId);
    await waitFor(isEnabled, RELOAD_MS);
  });
}

/** Disables an extension, as a reader can. */
export function disableExtension(context: BrowserContext, extensionId: string): Promise<void> {
  return onExtensionsPage(context, (page) =>
    page.evaluate(async (id) => {
      await (globalThis as unknown as ExtensionsPage).chrome.management.setEnabled(id, false);
    }, extensionId),
  );
}

/** Chooses on which sites an extension may read pages, as a reader can. */
export function setSiteAccess(
  context: BrowserContext,
  extensionId: string,
  hostAccess: 'ON_ALL_SITES' | 'ON_CLICK',
): Promise<void> {
  return onExtensionsPage(context, (page) =>
    page.evaluate(
      (change) => {
        const { developerPrivate } = (globalThis as unknown as ExtensionsPage).chrome;
        return developerPrivate.updateExtensionConfiguration(change);
      },
      { extensionId, hostAccess },
    ),
  );
}

async function onExtensionsPage(
  context: BrowserContext,
  act: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await act(page);
  await page.close();
}
