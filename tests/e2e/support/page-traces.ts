import { HOST_ELEMENT, type DrivenPage } from '../../../scripts/driving/extension-browser';

/** What a page is to its own scripts and to its reader, as far as an extension could have changed it. */
export interface PageTraces {
  /** The whole document without our host, open shadow roots in it; of a large one its length and a sum. */
  readonly dom: string;
  /** A sum over the boxes of its elements. */
  readonly boxes: string;
  readonly scroll: readonly number[];
  readonly selection: string;
  /** Which element has the keyboard's focus. */
  readonly focus: string;
  /** How far its content has jumped by itself, as Chromium counts it. */
  readonly layoutShift: number;
  /** How often the browser's search finds a name. */
  readonly found: number;
  /** What a reader copies who selects everything: its length and a sum. */
  readonly copied: string;
  /** What the page's own scripts have noticed and kept in these globals. */
  readonly noticed: string;
}

/** Asks beside the page's own scripts, whatever they have replaced. */
export async function tracesOf(page: DrivenPage, name: string): Promise<PageTraces> {
  const noticed = await page.evaluate(() => {
    const { refused, heard, wasUsed } = window as {
      refused?: unknown;
      heard?: unknown;
      wasUsed?: unknown;
    };
    return JSON.stringify([refused, heard, wasUsed]);
  });
  return { noticed, ...(await page.aside(look, HOST_ELEMENT, name)) };
}

/** Sent as text: uses what the browser has, and nothing of this file. */
async function look(hostName: string, name: string): Promise<Omit<PageTraces, 'noticed'>> {
  // Names of elements hide the document's own: asked for where they cannot.
  const own = (key: string): unknown => {
    let prototype: object | null = Document.prototype;
    while (prototype && !Object.hasOwn(prototype, key))
      prototype = Object.getPrototypeOf(prototype) as object | null;
    const { get, value } = Object.getOwnPropertyDescriptor(prototype!, key)!;
    return get ? get.call(document) : value.bind(document);
  };
  const root = own('documentElement') as Element;
  const all = (selector: string): Element[] => [
    ...(own('querySelectorAll') as Document['querySelectorAll'])(selector),
  ];
  const sum = (text: string): string => {
    let hash = 0;
    for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
    return `${text.length} units, ${hash}`;
  };
  // A page's own elements of that name have attributes; ours has none.
  const isOurs = (element: Element): boolean =>
    element.localName === hostName && element.attributes.length === 0;

  const roots = all('*')
    .map(({ shadowRoot }) => shadowRoot?.innerHTML ?? '')
    .join('');
  const html = root.outerHTML.replaceAll(`<${hostName}></${hostName}>`, '') + roots;
  const elements = all('*')
    .filter((element) => !isOurs(element))
    .slice(0, 3000);
  const boxes = elements
    .map((element) => {
      // What is folded in a closed <details> has a box only once somebody has asked for its layout.
      if (!Element.prototype.checkVisibility.call(element)) return '';
      const { x, y, width, height } = Element.prototype.getBoundingClientRect.call(element);
      // The place of an empty box in its line is not the same each time.
      return width || height ? [x, y, width, height].map(Math.round).join(' ') : '';
    })
    .join();

  const path = (node: Node | null): string => {
    let text = '';
    for (let at = node; at && at !== root; at = at.parentNode)
      text = `/${[...(at.parentNode?.childNodes ?? [])].indexOf(at as ChildNode)}${text}`;
    return text;
  };
  const selected = getSelection()!;
  const before = {
    anchor: selected.anchorNode,
    from: selected.anchorOffset,
    focus: selected.focusNode,
    to: selected.focusOffset,
  };
  const selection = `${path(before.anchor)}:${before.from} ${path(before.focus)}:${before.to} ${sum(selected.toString())}`;
  const focus = path(own('activeElement') as Element | null);
  const scroll = [scrollX, scrollY, root.scrollWidth, root.scrollHeight];

  let layoutShift = 0;
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'layout-shift', buffered: true });
    await new Promise((resolve) => setTimeout(resolve, 50));
    for (const entry of observer.takeRecords() as unknown as readonly { value: number }[])
      layoutShift += entry.value;
    observer.disconnect();
  }

  const { find } = window as unknown as { find?: (text: string) => boolean };
  let found = 0;
  // Selecting in what a reader edits would take their place there.
  const mayMove =
    !(own('activeElement') as HTMLElement | null)?.isContentEditable && html.length < 1e6;
  let copied = '';
  if (mayMove) {
    selected.removeAllRanges();
    // With a card open a search comes back to it without end, and takes long in a deep page.
    for (; found < 20; found++) if (!find?.call(window, name)) break;
    selected.selectAllChildren(root);
    copied = sum(selected.toString());
    selected.removeAllRanges();
    if (before.anchor && before.focus)
      selected.setBaseAndExtent(before.anchor, before.from, before.focus, before.to);
    scrollTo(scroll[0]!, scroll[1]!);
  }
  return {
    dom: html.length < 20_000 ? html : sum(html),
    boxes: sum(boxes),
    scroll,
    selection,
    focus,
    layoutShift,
    found,
    copied,
  };
}
