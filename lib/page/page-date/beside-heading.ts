import { bareAddress } from '../../report/page-identity';
import { TEXT } from '../text/shadow-trees/flat-tree';
import type { DateCandidate } from '../../report/page-date/choose-date';

/** How far before and after the heading a date is searched for, in UTF-16 units of text. */
const BEFORE = 300;
const BEHIND = 800;
/** A longer text is a paragraph, of which only the beginning may be a dateline. */
const BYLINE_MOST = 120;
const DATELINE_UNITS = 40;
/** A date inside of one of these may be a word of a sentence. */
const INLINE = /^(?:a|abbr|b|cite|em|i|mark|q|small|span|strong|u)$/;
/** Without one, in whatever width, a text is no part of a date. */
const HAS_FIGURE = /[\d０-９]/;
const TIME_OF_DAY = /\d:\d\d/;

/** Parts of a page that speak of other pages, or of what readers wrote. */
const FOREIGN_NAME =
  /comment|related|recommend|teaser|promo|sidebar|widget|most-?(?:read|popular|viewed)|trending|latest|disqus|replies|newsletter|advert/i;
const FOREIGN_ROLE =
  'aside, nav, [role="complementary"], [role="navigation"], [role="contentinfo"]';

/** The day of a change is not that of publication, unless one element has both classes ("entry-date updated"). */
const CHANGED_NAME = /updated|modified/i;
const PUBLISHED_NAME = /publi|entry-date|posted|created/i;
const CHANGED_WORDS =
  /(?:updated?|modified|edited|actualizad[oa]|modificad[oa]|mis à jour|modifié|cập nhật|aktualisiert|更新)[^.|•·]{0,12}$/i;

/** The main parts of a page, which decide what on it belongs to its article. */
export interface PageParts {
  /** The main heading. */
  readonly heading: Element | null;
  /** The article under it, where the page marks articles. */
  readonly article: Element | undefined;
  /** The page's own addresses, see `bareAddress`. */
  readonly addresses: readonly string[];
}

/**
 * @param element that may hold a date
 * @returns whether it is in a part of the page that the heading does not cover: a comment, a teaser, a list of links
 */
export function isForeign(element: Element, { heading, article, addresses }: PageParts): boolean {
  for (let at: Element | null = element; at && at.localName !== 'body'; at = at.parentElement) {
    if (heading && at.contains(heading)) return false;
    if (isNamedForeign(at)) return true;
    if (at.localName === 'article' && at !== article) return true;
    if (at.localName === 'footer' && !at.closest('article')) return true;
    if (at.localName === 'a' && leadsElsewhere(at, addresses)) return true;
  }
  return false;
}

/** @returns the article that contains the heading; if none does, the page's only top-level article */
export function articleOf(document: Document, heading: Element | null): Element | undefined {
  const around = heading?.closest('article');
  if (around) return around;
  const whole = [...document.querySelectorAll('article')].filter(
    (one) => !one.parentElement?.closest('article') && !isNamedForeign(one),
  );
  return whole.length === 1 ? whole[0] : undefined;
}

function isNamedForeign(element: Element): boolean {
  return (
    element.matches(FOREIGN_ROLE) ||
    FOREIGN_NAME.test(`${element.id} ${element.getAttribute('class') ?? ''}`)
  );
}

function leadsElsewhere(link: Element, addresses: readonly string[]): boolean {
  const href = link.getAttribute('href');
  if (!href || href.startsWith('#') || /\bbookmark\b/.test(link.getAttribute('rel') ?? ''))
    return false;
  const bare = bareAddress(href);
  return !addresses.some(
    (address) => address === bare || (bare.startsWith('/') && address.endsWith(bare)),
  );
}

/** @returns texts around the heading that may be its date, in the page's order */
export function bylinesAround(heading: Element, parts: PageParts): DateCandidate[] {
  const found: DateCandidate[] = [];
  const seen = new Set<Element>();
  const lines = new Lines();
  let before = '';
  for (const node of textsAround(heading)) {
    const parent = node.parentElement!;
    const time = parent.closest('time');
    if (!time && !HAS_FIGURE.test(node.data)) {
      before = `${before}${node.data}`.slice(-BYLINE_MOST);
      continue;
    }
    const element = time ?? lines.largestAround(parent, heading);
    const isNew = !seen.has(element);
    seen.add(element);
    if (isForeign(parent, parts)) continue;
    if (time) {
      if (isNew && !isOfChange(time, before)) found.push({ basis: 'time', text: dateOf(time) });
    } else {
      const isOwnLine = !seen.has(parent) && !INLINE.test(parent.localName);
      seen.add(parent);
      const line = lines.of(element);
      const texts = [isNew && begin(line), isOwnLine && lines.of(parent), timedDate(node, line)];
      for (const text of texts) if (text) found.push({ basis: 'text', text });
    }
    // A word belongs to the next date only.
    before = time ? '' : `${before}${node.data}`.slice(-BYLINE_MOST);
  }
  return found;
}

/** @returns the line, or what may be a dateline if it is a paragraph */
function begin(line: string): string {
  return line.length <= BYLINE_MOST ? line : line.slice(0, DATELINE_UNITS);
}

/** A date with a time of day is not part of a sentence, even after a name. */
function timedDate({ data }: Text, line: string): string | null {
  return line.length <= BYLINE_MOST && TIME_OF_DAY.test(data) ? data : null;
}

function isOfChange(time: Element, before: string): boolean {
  const names = `${time.getAttribute('class') ?? ''} ${time.getAttribute('itemprop') ?? ''}`;
  return (
    (CHANGED_NAME.test(names) && !PUBLISHED_NAME.test(names)) ||
    CHANGED_WORDS.test(before.trimEnd()) ||
    CHANGED_WORDS.test((time.textContent ?? '').slice(0, 12))
  );
}

/** @returns what an element gives as its date: by an attribute, else by its text */
export function dateOf(element: Element): string {
  const named = ['datetime', 'content', 'value', 'title'].map(
    (name) => element.getAttribute(name) ?? '',
  );
  return named.find((value) => /\d{4}/.test(value)) ?? element.textContent ?? '';
}

/** Texts of elements, each put together once: those of large elements are long. */
class Lines {
  readonly #lines = new Map<Element, string>();

  of(element: Element): string {
    const line =
      this.#lines.get(element) ?? (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    this.#lines.set(element, line);
    return line;
  }

  /** The largest element around that is still a line of its own, and not the heading's. */
  largestAround(element: Element, heading: Element): Element {
    let at = element;
    for (
      let up = at.parentElement;
      up && !up.contains(heading) && !isLong(up) && this.of(up).length <= BYLINE_MOST;
      up = up.parentElement
    )
      at = up;
    return at;
  }
}

/** @returns whether an element's text is surely longer than a byline; a whole article is not put together for that */
function isLong(element: Element): boolean {
  let units = 0;
  for (let node = nodeIn(element, element); node; node = nodeIn(node, element)) {
    if (node.nodeType === TEXT) units += (node as Text).data.replace(/\s+/g, ' ').trim().length;
    if (units > BYLINE_MOST) return true;
  }
  return false;
}

/** Text nodes around the heading in the page's order, its own left out. */
function textsAround(heading: Element): Text[] {
  const { body } = heading.ownerDocument;
  return [
    ...textsFrom(heading, (node) => nodeBefore(node, body), BEFORE).toReversed(),
    ...textsFrom(heading, (node) => nodeAfter(node, body, heading), BEHIND),
  ];
}

/** @returns text nodes from step to step, until they are longer than `most`, in UTF-16 units */
function textsFrom(start: Node, step: (node: Node) => Node | null, most: number): Text[] {
  const found: Text[] = [];
  let units = 0;
  for (let node = step(start); node && units < most; node = step(node)) {
    if (node.nodeType !== TEXT || UNREAD.test(node.parentElement!.localName)) continue;
    const length = (node as Text).data.trim().length;
    units += length;
    if (length > 0) found.push(node as Text);
  }
  return found;
}

function nodeBefore(node: Node, root: Node): Node | null {
  let before = node.previousSibling;
  if (!before) return node.parentNode === root ? null : node.parentNode;
  while (before.lastChild) before = before.lastChild;
  return before;
}

/** What is in `passed` is left out. */
function nodeAfter(node: Node, root: Node, passed: Node): Node | null {
  return (node !== passed && node.firstChild) || nodeBehind(node, root);
}

/** @returns the node after another one in an element, in the page's order */
function nodeIn(node: Node, root: Element): Node | null {
  return node.firstChild ?? nodeBehind(node, root);
}

/** What is in the node itself is left out. */
function nodeBehind(node: Node, root: Node): Node | null {
  let at: Node | null = node;
  while (at && at !== root && !at.nextSibling) at = at.parentNode;
  return at === root ? null : (at?.nextSibling ?? null);
}

const UNREAD = /^(?:script|style|noscript|template|textarea|select|option)$/;
