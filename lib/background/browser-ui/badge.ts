import { browser } from 'wxt/browser';
import { sendToPage } from '../../messages/send-to-page';
import { askPageState } from '../../messages/ask-page-state';
import { framesOf } from '../../messages/frames/tab-frames';
import type { FrameInTab } from '../../messages/listen-in-background';
import { getSettings, type Settings } from '../../settings';
import { INTERFACE_COLORS } from '../../strokes/interface-colors';

/** A grey, since the badge is about no single issue. */
const BADGE_COLOR = INTERFACE_COLORS['ink-2'].light;

/** A toolbar shows at most four characters. */
const MOST = 999;

/**
 * Shows the number of mentions of a tab, frames included.
 *
 * @param total number of mentions in one of its documents
 */
export async function showTotalOf({ tab, frame }: FrameInTab, total: number): Promise<void> {
  const others = (await framesOf(tab)).filter((id) => id !== frame);
  const totals = await Promise.all(
    others.map((id) => sendToPage(tab, { type: 'total-wanted' }, id)),
  );
  await showTotal(
    tab,
    totals.reduce<number>((sum, one) => sum + amount(one), total),
  );
}

/** A hostile page may answer with anything. */
function amount(total: unknown): number {
  return Number.isSafeInteger(total) && Number(total) > 0 ? Number(total) : 0;
}

/**
 * Shows the number of mentions of a tab on the toolbar button, if the reader wants it.
 *
 * @param tab the tab's id
 * @param total 0 shows no badge
 */
async function showTotal(tab: number, total: number): Promise<void> {
  const { badge } = await getSettings();
  const count = total > MOST ? `${MOST}+` : String(total);
  await write(tab, badge && total > 0 ? count : '');
}

/** Removes all badges, or restores them: only the pages know their numbers. */
export async function applyBadge({ badge }: Settings): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs
      .map(async ({ id }) => {
        if (id === undefined) return;
        if (!badge) return write(id, '');
        if ((await browser.action.getBadgeText({ tabId: id })) !== '') return;
        const page = await askPageState(id);
        if (page?.state === 'annotated') await showTotal(id, page.report.total);
      })
      .map((done) => done.catch(() => undefined)),
  ); // Tabs are closed meanwhile.
}

async function write(tab: number, text: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId: tab, text }),
    browser.action.setBadgeBackgroundColor({ tabId: tab, color: BADGE_COLOR }),
  ]).catch(() => undefined); // The tab was closed meanwhile.
}
