import { browser } from 'wxt/browser';
import { stepThroughFrames, toggleCardInFrames } from '../../messages/frames/step-through-frames';
import { offered } from '../../browser/offered';
import { openPanel } from '../../browser/open-panel';
import { changeSettings, siteRule, webHost, withSiteOn } from '../../settings';

/** What each keyboard command does in the active page, by the tab's id. */
const IN_PAGE: Readonly<Record<string, (tab: number) => Promise<void>>> = {
  'next-mention': (tab) => stepThroughFrames(tab, 1),
  'previous-mention': (tab) => stepThroughFrames(tab, -1),
  'toggle-card': toggleCardInFrames,
};

/** Runs keyboard commands, if the browser has them. */
export function listenForCommands(): void {
  offered().commands?.onCommand.addListener((command, tab) => void runCommand(command, tab));
}

/**
 * Runs a keyboard command for the active tab.
 *
 * @param command a name from the manifest's `commands`; any other does nothing
 * @param pressedOn the active tab, if the browser passes it: a panel can be opened only in the
 *   key's event handler, before any `await`
 */
export async function runCommand(
  command: string,
  pressedOn?: { readonly id?: number | undefined },
): Promise<void> {
  if (command === 'open-panel')
    return pressedOn?.id === undefined ? undefined : openPanel(pressedOn.id);
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  const act = IN_PAGE[command];
  if (act) await act(tab.id);
  else if (command === 'toggle-site') {
    const host = webHost(tab.url);
    if (host !== null)
      await changeSettings((settings) =>
        withSiteOn(settings, host, siteRule(settings, host) === 'never'),
      );
  }
}
