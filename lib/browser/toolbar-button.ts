import { offered } from './offered';

/**
 * Where the extension's button is: on the toolbar (also assumed if the browser does not say), in
 * the menu of extensions until the reader pins it, or in the browser's menu on a phone.
 */
export type ButtonPlace = 'toolbar' | 'unpinned' | 'menu';

/** @returns where the button is now */
export async function buttonPlace(): Promise<ButtonPlace> {
  const { action, windows } = offered();
  if (!windows) return 'menu';
  const settings = await action.getUserSettings?.().catch(() => undefined);
  return settings?.isOnToolbar === false ? 'unpinned' : 'toolbar';
}

/** @param changed called after the reader may have pinned or unpinned the button */
export function watchButton(changed: () => void): void {
  offered().action.onUserSettingsChanged?.addListener(changed);
  // For browsers without that event: look when the reader comes back to the page.
  addEventListener('focus', changed);
}
