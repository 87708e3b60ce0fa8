/** What we ask of any element on our way through a page. */
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
 * A field's name hides what its form has by that name, from extensions too: a walk that asks such a
 * form for its parent goes round in a circle. Found in Chromium; Firefox shows extensions no such names.
 * https://html.spec.whatwg.org/multipage/forms.html#dom-form-nameditem
 *
 * @returns whether a form of the page hides what we would ask of it
 */
export function hasClobberedForm(page: Document): boolean {
  for (const form of page.forms) if (ASKED.some((name) => Object.hasOwn(form, name))) return true;
  return false;
}
