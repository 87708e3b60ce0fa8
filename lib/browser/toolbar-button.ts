import { offered } from './offered';

/**
 * Where the reader finds the button of the extension: on the toolbar (as far as the browser says), in
 * the menu of extensions until it is pinned, or in the browser's own menu, on a phone.
 */
export type ButtonPlace = 'toolbar' | 'unpinned' | 'menu';

/** @returns where the button is now */
export async function buttonPlace(): Promise<ButtonPlace> {
  const { action, windows } = offered();
  if (!windows) return 'menu';
  const settings = await action.getUserSettings?.().catch(() => undefined);
  return settings?.isOnToolbar === false ? 'unpinned' : 'toolbar';
}

/** @param changed called when the reader may have pinned the button, or the other way round */
export function watchButton(changed: () => void): void {
  offered().action.onUserSettingsChanged?.addListener(changed);
  // Browsers without that event: the reader comes back to the page.
  addEventListener('focus', changed);
}
