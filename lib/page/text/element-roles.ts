import { HOST_NAME } from '../host-name';
import { closestAround, elementAround, isLeftOut } from './shadow-trees/flat-tree';

/** What an element means for reading text: part of a line, the edge of a block, or not text at all. */
export type ElementRole = 'inline' | 'block' | 'gap' | 'break' | 'unread';

/**
 * HTML's elements by local name: asking for style would cost something for each of them, and pages
 * style them as what they are.
 */
const ROLES = new Map<string, ElementRole>([
  ...of(
    'inline',
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label map mark nobr output picture q rb ruby s slot small span strike strong time tt u wbr',
  ),
  ...of(
    'block',
    'address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main marquee menu nav noframes ol optgroup p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp',
  ),
  // Set off from the word they follow: a note's number is not part of a name.
  ...of('gap', 'sub sup img'),
  ...of('break', 'br'),
  ...of(
    'unread',
    `script style noscript template textarea input select option datalist button svg math code kbd samp var canvas audio video iframe frame object embed head title meta link rt rp ${HOST_NAME}`,
  ),
]);

function of(role: ElementRole, names: string): [string, ElementRole][] {
  return names.split(' ').map((name) => [name, role]);
}

/** What the reader writes, and what the page hides: never read, never marked. */
const UNREAD_SELECTOR =
  '[contenteditable]:not([contenteditable="false" i]),[role="textbox"],[hidden]:not([hidden="until-found"])';

/** The attributes that `UNREAD_SELECTOR` asks for. */
export const UNREAD_ATTRIBUTES = ['contenteditable', 'role', 'hidden'] as const;

/**
 * @returns the role of an element in reading text: by its name if HTML knows it, else by its computed
 *   display. Other tools' highlights and sites' own elements are inline inside a line.
 */
export function roleOf(element: Element): ElementRole {
  return ROLES.get(element.localName) ?? roleByStyle(element);
}

/** @returns whether text in this very element is not read; what is around it may say so as well */
export function isUnread(element: Element, role = roleOf(element)): boolean {
  return role === 'unread' || (element.hasAttributes() && element.matches(UNREAD_SELECTOR));
}

/** @returns whether the node is, or is in, an element that is not read */
export function isInUnread(node: Node): boolean {
  const element = node.nodeType === 1 ? (node as Element) : elementAround(node);
  if (!element) return false;
  if (isLeftOut(node) || closestAround(element, UNREAD_SELECTOR)) return true;
  for (let at: Element | null = element; at; at = elementAround(at))
    if (ROLES.get(at.localName) === 'unread' || isLeftOut(at)) return true;
  return false;
}

/** @returns the nearest element around a node, or the node itself, that is the edge of a block */
export function blockElementOf(node: Node): Element | null {
  let at = node.nodeType === 1 ? (node as Element) : elementAround(node);
  while (at && roleOf(at) !== 'block') at = elementAround(at);
  return at;
}

function roleByStyle(element: Element): ElementRole {
  // A document that is not shown has no view, and so no style; nor has one outside of a browser.
  const style = element.ownerDocument.defaultView?.getComputedStyle?.(element);
  return /^(?:inline|contents|ruby)/.test(style?.display ?? '') ? 'inline' : 'block';
}
