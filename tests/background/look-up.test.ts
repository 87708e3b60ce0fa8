import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { offerContextMenu } from '../../lib/background/browser-ui/context-menu';
import { takeLookUp } from '../../lib/background/look-up';
import { translateInto } from '../../lib/i18n/every-language';

const open = vi.fn(async () => undefined);
const create = vi.fn();
const elsewhere = vi.fn(async () => undefined);
let clicked: (info: object, tab: object | undefined) => void;
let installed: () => void;

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  open.mockImplementation(async () => undefined);
  Object.assign(browser, {
    sidePanel: { open },
    contextMenus: {
      create,
      removeAll: async () => undefined,
      onClicked: {
        addListener: (one: typeof clicked) => {
          clicked = one;
        },
      },
    },
  });
  vi.spyOn(browser.runtime.onInstalled, 'addListener').mockImplementation((one) => {
    installed = one as typeof installed;
  });
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async () => {
    throw new Error('No receiver.');
  });
  offerContextMenu(async () => translateInto('en'), elsewhere);
});

const TAB = { id: 4, windowId: 2 };

describe('the context menu', () => {
  it('has items to look up a selection and, on the button, to open the panel', async () => {
    installed();
    await vi.waitFor(() => expect(create).toHaveBeenCalledTimes(2));
    expect(create.mock.calls.map(([item]) => [item.contexts, item.title])).toEqual([
      [['selection'], 'Look up “%s” in Pactlight'],
      [['action'], 'Open the side panel'],
    ]);
  });

  it('opens the panel before any await, which browsers require', () => {
    clicked({ menuItemId: 'look-up', selectionText: 'Amari' }, TAB);
    expect(open).toHaveBeenCalledWith({ tabId: 4 });
  });

  it('passes the selection to the panel of its window, once', () => {
    clicked({ menuItemId: 'look-up', selectionText: '  Akira \n Amari ' }, TAB);
    expect(takeLookUp(9)).toBeNull();
    expect(takeLookUp(2)).toBe('Akira Amari');
    expect(takeLookUp(2)).toBeNull();
  });

  it('only opens the panel from the button', () => {
    clicked({ menuItemId: 'open-panel' }, TAB);
    expect(open).toHaveBeenCalledOnce();
    expect(takeLookUp(2)).toBeNull();
  });

  it('uses another window if the browser opens no panel and none is open', async () => {
    open.mockImplementation(async () => {
      throw new Error('No click.');
    });
    clicked({ menuItemId: 'look-up', selectionText: 'Amari' }, TAB);
    await vi.waitFor(() => expect(elsewhere).toHaveBeenCalledExactlyOnceWith('Amari'), {
      timeout: 2000,
    });

    clicked({ menuItemId: 'look-up', selectionText: 'Froman' }, TAB);
    expect(takeLookUp(2)).toBe('Froman');
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(elsewhere).toHaveBeenCalledOnce();
  });

  it('does nothing outside of tabs', () => {
    clicked({ menuItemId: 'look-up', selectionText: 'Amari' }, undefined);
    expect(open).not.toHaveBeenCalled();
  });
});
