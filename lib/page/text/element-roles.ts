import { HOST_NAME } from '../host-name';
import { closestAround, elementAround, isLeftOut } from './shadow-trees/flat-tree';

/**
 * How an element is read: as part of a line, as a block, as a gap or break in a line, or not at
 * all.
 */
export type ElementRole = 'inline' | 'block' | 'gap' | 'break' | 'unread';

/**
 * Roles of HTML's elements by local name: computed style would cost time for each element, and
 * pages rarely change the display of these.
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
  // Separated from the word before them: a note's number is not part of a name.
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

/** Editable and hidden elements are never read or marked. */
const UNREAD_SELECTOR =
  '[contenteditable]:not([contenteditable="false" i]),[role="textbox"],[hidden]:not([hidden="until-found"])';

/** The attributes in `UNREAD_SELECTOR`. */
export const UNREAD_ATTRIBUTES = ['contenteditable', 'role', 'hidden'] as const;

/**
 * @returns the role of an element in reading text: by its name if HTML knows it, else by its
 *   computed display. So custom elements, of the site or of another extension, can be part of a
 *   line.
 */
export function roleOf(element: Element): ElementRole {
  return ROLES.get(element.localName) ?? roleByStyle(element);
}

/** @returns whether the element itself is not read; its ancestors are not checked */
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

/** @returns the nearest block element of a node: the node itself or an ancestor */
export function blockElementOf(node: Node): Element | null {
  let at = node.nodeType === 1 ? (node as Element) : elementAround(node);
  while (at && roleOf(at) !== 'block') at = elementAround(at);
  return at;
}

function roleByStyle(element: Element): ElementRole {
  // A document without a view, or outside of a browser, has no computed style.
  const style = element.ownerDocument.defaultView?.getComputedStyle?.(element);
  return /^(?:inline|contents|ruby)/.test(style?.display ?? '') ? 'inline' : 'block';
}
