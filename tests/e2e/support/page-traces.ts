import { HOST_ELEMENT, type DrivenPage } from '../../../scripts/driving/extension-browser';

/** Everything that an extension could change in a page, as its scripts and its reader see it. */
export interface PageTraces {
  /**
   * The document without our host, with open shadow roots; for a large one its length and a
   * checksum.
   */
  readonly dom: string;
  /** A checksum of the boxes of its elements. */
  readonly boxes: string;
  readonly scroll: readonly number[];
  readonly selection: string;
  /** The focused element. */
  readonly focus: string;
  /** Chromium's cumulative layout shift. */
  readonly layoutShift: number;
  /** Number of times that the browser's search finds a name. */
  readonly found: number;
  /** The text that "select all" copies: its length and a checksum. */
  readonly copied: string;
  /** What the page's own scripts recorded in these globals. */
  readonly noticed: string;
}

/** Reads traces in an isolated world, so that globals replaced by the page do not matter. */
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

/** It is sent as text, so it uses nothing of this file. */
async function look(hostName: string, name: string): Promise<Omit<PageTraces, 'noticed'>> {
  // Elements with a name can hide the document's properties, so getters of the prototype are used.
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
  // A page's own element of that name has attributes; ours has none.
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
      // Content of a closed <details> has a box only after its layout was requested.
      if (!Element.prototype.checkVisibility.call(element)) return '';
      const { x, y, width, height } = Element.prototype.getBoundingClientRect.call(element);
      // The place of an empty box in its line varies.
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
  // A selection in an editable element would move the caret.
  const mayMove =
    !(own('activeElement') as HTMLElement | null)?.isContentEditable && html.length < 1e6;
  let copied = '';
  if (mayMove) {
    selected.removeAllRanges();
    // With an open card a search never ends, and it takes long in a deep page.
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
