/** The properties that we read from elements. */
const ASKED = [
  'nodeType',
  'localName',
  'parentNode',
  'parentElement',
  'firstChild',
  'nextSibling',
  'previousSibling',
  'isConnected',
  'matches',
  'closest',
  'hasChildNodes',
  'contains',
  'assignedSlot',
  'shadowRoot',
  'getRootNode',
  'checkVisibility',
  'clientWidth',
  'clientHeight',
];

/**
 * DOM clobbering: a field's name shadows the form's own property of that name, for extensions too.
 * A walk that reads the parent of such a form never ends. Seen in Chromium; Firefox hides such
 * names from extensions. https://html.spec.whatwg.org/multipage/forms.html#dom-form-nameditem
 *
 * @returns whether a form of the page shadows a property that we read
 */
export function hasClobberedForm(page: Document): boolean {
  for (const form of page.forms) if (ASKED.some((name) => Object.hasOwn(form, name))) return true;
  return false;
}
