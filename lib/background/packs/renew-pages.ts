import { browser } from 'wxt/browser';
import { framesOf } from '../../messages/frames/tab-frames';
import { sendToPage } from '../../messages/send-to-page';
import { getSettings, webHost, type Settings } from '../../settings';
import { annotateAlways, bringAnnotator, type AllPages } from '../annotation';
import { leaveNames } from './page-names';

/**
 * Has all open pages marked with the packs that are on now. Annotated pages are weighed and marked
 * from the start; others are checked for the names of packs that were added.
 *
 * @param packs knows which packs mark all pages of a site
 */
export async function renewPages(packs: AllPages): Promise<void> {
  const own = browser.runtime.getURL('/');
  const [settings, tabs] = await Promise.all([getSettings(), browser.tabs.query({})]);
  await Promise.allSettled(
    tabs.map(async ({ id, url }) => {
      // The extension's page of a PDF file marks it again after the file is opened again.
      if (id === undefined || url?.startsWith(own)) return;
      const host = webHost(url);
      await leaveNames(id, true);
      const frames = await framesOf(id);
      await Promise.allSettled(frames.map((frame) => renew({ tab: id, frame }, host, settings)));
      await annotateAlways(id, host, packs);
    }),
  );
}

async function renew(
  at: { readonly tab: number; readonly frame: number },
  host: string | null,
  settings: Settings,
): Promise<void> {
  const stopped = await sendToPage(at.tab, { type: 'packs-changed' }, at.frame);
  if (stopped) await bringAnnotator(at, host, settings, stopped.markAnyway);
}
