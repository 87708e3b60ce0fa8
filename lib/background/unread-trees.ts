import { browser } from 'wxt/browser';
import { FEW_ELEMENTS } from '../page/sentinel/shadow-trees';

/**
 * Asks a large page, whose shadow trees the sentinel leaves out for what they cost, whether it has any.
 *
 * @param tab the tab's id
 * @returns whether there is text in one; true once for each page
 */
export async function hasUnreadTrees(tab: number): Promise<boolean> {
  const [injected] = await browser.scripting.executeScript({
    target: { tabId: tab },
    injectImmediately: true,
    func: treesHere,
    args: [FEW_ELEMENTS],
  });
  return injected?.result === true;
}

/** Runs in the page: it is sent as text, and knows nothing of this module. */
function treesHere(few: number): boolean {
  const asked = Symbol.for('pactlight trees');
  const world = globalThis as { [key: symbol]: boolean | undefined };
  const elements = document.getElementsByTagName('*');
  if (world[asked] || elements.length <= few) return false;
  const hasTree = [...elements].some(({ shadowRoot }) => shadowRoot?.hasChildNodes());
  world[asked] = hasTree;
  return hasTree;
}
