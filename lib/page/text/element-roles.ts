/** What an element means for reading text: part of a line, the edge of a block, or not text at all. */
export type ElementRole = 'inline' | 'block' | 'gap' | 'break' | 'unread';

/**
 * By local name rather than computed style: asking for style would make the browser lay out the
 * page before we know that it is worth it. Unknown elements count as blocks, since a name torn
 * in two is a smaller fault than two words run together.
 */
const ROLES = new Map<string, ElementRole>([
  ...of(
    'inline',
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q ruby s slot small span strike strong time tt u wbr',
  ),
  // Set off from the word they follow: a note's number is not part of a name.
  ...of('gap', 'sub sup img'),
  ...of('break', 'br'),
  ...of(
    'unread',
    'script style noscript template textarea input select option datalist button svg math code kbd samp var canvas audio video iframe frame object embed head title meta link rt rp pactlight-card',
  ),
]);

function of(role: ElementRole, names: string): [string, ElementRole][] {
  return names.split(' ').map((name) => [name, role]);
}

/** What the reader writes, what the page hides, and what our own first page says of itself: never read, never marked. */
export const UNREAD_SELECTOR =
  '[contenteditable]:not([contenteditable="false" i]),[role="textbox"],[hidden]:not([hidden="until-found"]),[data-pactlight-unread]';

/** What `UNREAD_SELECTOR` asks of. */
export const UNREAD_ATTRIBUTES = [
  'contenteditable',
  'role',
  'hidden',
  'data-pactlight-unread',
] as const;

/** @returns the role of an element in reading text, by its name alone */
export function roleOf(element: Element): ElementRole {
  return ROLES.get(element.localName) ?? 'block';
}

/** @returns whether neither the node nor anything around it may be read */
export function isUnread(node: Node): boolean {
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  if (!element) return false;
  if (element.closest(UNREAD_SELECTOR)) return true;
  for (let at: Element | null = element; at; at = at.parentElement)
    if (roleOf(at) === 'unread') return true;
  return false;
}
