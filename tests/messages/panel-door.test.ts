import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { checked } from '../../lib/messages/checked';
import { ToPanelSchema } from '../../lib/report/reading-list';
import { connectToPage } from '../../lib/messages/page-connection';
import { listenForPanels, type PanelConnection } from '../../lib/messages/panel-port';

const mention = {
  id: 1,
  concept: 'rice',
  key: 'farm',
  start: 0,
  end: 4,
  marked: true,
  position: 0.2,
};
const list = {
  type: 'list',
  list: {
    from: 0,
    total: 1,
    paragraphs: 3,
    title: 'Rice',
    passages: [{ paragraph: 1, text: 'rice', mentions: [mention] }],
  },
};

describe('what a page sends to the panel', () => {
  it.each([list, { type: 'view', view: { from: 0, to: 0.4, at: 1, current: null } }])(
    'is accepted if it is well formed',
    (message) => {
      expect(checked(ToPanelSchema, message)).toEqual(message);
    },
  );

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['of an unknown type', { type: 'run', code: 'alert(1)' }],
    [
      'a mention outside its text',
      {
        ...list,
        list: { ...list.list, passages: [{ paragraph: 1, text: 'ri', mentions: [mention] }] },
      },
    ],
    [
      'a passage without mentions',
      { ...list, list: { ...list.list, passages: [{ paragraph: 1, text: 'rice', mentions: [] }] } },
    ],
    [
      'more passages than a page lists at once',
      {
        ...list,
        list: { ...list.list, passages: Array.from({ length: 2001 }, () => list.list.passages[0]) },
      },
    ],
    [
      'a text of over two million characters',
      {
        ...list,
        list: {
          ...list.list,
          passages: [{ paragraph: 1, text: 'r'.repeat(2_000_001), mentions: [mention] }],
        },
      },
    ],
    [
      'a view outside of the page',
      { type: 'view', view: { from: -1, to: 2, at: null, current: null } },
    ],
  ])('is ignored if it is %s', (_what, message) =>
    expect(checked(ToPanelSchema, message)).toBeNull(),
  );
});

/** One end of a port. */
function fakePort(name: string, id: string, url = browser.runtime.getURL('/sidepanel.html')) {
  const listeners: ((message: unknown) => void)[] = [];
  const gone: (() => void)[] = [];
  return {
    name,
    sender: { id, url },
    postMessage: vi.fn(),
    disconnect: vi.fn(),
    onMessage: { addListener: (one: (message: unknown) => void) => listeners.push(one) },
    onDisconnect: { addListener: (one: () => void) => gone.push(one) },
    say: (message: unknown) => listeners.forEach((one) => one(message)),
    end: () => gone.forEach((one) => one()),
  };
}

describe('the connection of a panel and a page', () => {
  beforeEach(() => fakeBrowser.reset());
  afterEach(() => vi.restoreAllMocks());

  it('is accepted only from the extension’s own panel', () => {
    let connect: (port: unknown) => void = () => undefined;
    vi.spyOn(browser.runtime.onConnect, 'addListener').mockImplementation((added) => {
      connect = added as typeof connect;
    });
    const panels: PanelConnection[] = [];
    listenForPanels((panel) => panels.push(panel));
    connect(fakePort('pactlight-panel', 'stranger'));
    connect(fakePort('something-else', browser.runtime.id));
    connect(fakePort('pactlight-panel', browser.runtime.id, 'https://news.example/'));
    expect(panels).toEqual([]);
    const port = fakePort('pactlight-panel', browser.runtime.id);
    connect(port);
    const onMessage = vi.fn();
    panels[0]!.onMessage(onMessage);
    port.say({ type: 'go-to', id: 4 });
    expect(onMessage.mock.calls).toEqual([[{ type: 'go-to', id: 4 }]]);
    panels[0]!.send({ type: 'view', view: { from: 0, to: 1, at: null, current: null } });
    expect(port.postMessage).toHaveBeenCalledOnce();
  });

  it('reports its end once, and nothing after it was closed', () => {
    const port = fakePort('', '');
    browser.tabs.connect = vi.fn(() => port) as never;
    const onMessage = vi.fn();
    const onEnd = vi.fn();
    const connection = connectToPage(7, onMessage, onEnd);
    expect(browser.tabs.connect).toHaveBeenCalledWith(7, { name: 'pactlight-panel', frameId: 0 });
    port.say(list);
    connection.close();
    port.say(list);
    port.end();
    connection.send({ type: 'go-to', id: 1 });
    expect(onMessage.mock.calls).toEqual([[list]]);
    expect(onEnd).not.toHaveBeenCalled();
    expect(port.postMessage).not.toHaveBeenCalled();

    connectToPage(7, onMessage, onEnd);
    port.end();
    expect(onEnd).toHaveBeenCalledOnce();
  });
});
