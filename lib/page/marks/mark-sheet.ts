import { highlightScope } from '../page-support';
import type { OpenRoots } from '../text/open-roots';
import { highlightName } from './highlighter';

/**
 * The style sheet of a page's marks: the document adopts it, and where highlights inherit nothing from
 * the root each open shadow root that is read does so too.
 */
export class MarkSheet {
  #sheet: CSSStyleSheet | null = null;
  #styles = '';
  readonly #roots: Pick<OpenRoots, 'all'>;

  constructor(roots: OpenRoots) {
    this.#roots = roots;
    if (!isInherited()) roots.follow((root) => this.#adopt(root));
  }

  get isMade(): boolean {
    return this.#sheet !== null;
  }

  make(): void {
    this.#sheet = new CSSStyleSheet();
  }

  /** @param styles as `markStyles` writes them */
  write(styles: string): void {
    if (styles !== this.#styles) this.#sheet?.replaceSync((this.#styles = styles));
  }

  /** Has it adopted wherever it is not: the first time, and where the page has replaced its own list. */
  keep(): void {
    for (const tree of this.#trees()) this.#adopt(tree);
  }

  remove(): void {
    for (const tree of this.#trees())
      tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }

  #adopt(tree: DocumentOrShadowRoot): void {
    if (!this.#sheet || tree.adoptedStyleSheets.includes(this.#sheet)) return;
    // An earlier annotator's, which ended without a word to it.
    if (tree !== document && tree.adoptedStyleSheets.some(isMarkSheet))
      tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((sheet) => !isMarkSheet(sheet));
    tree.adoptedStyleSheets.push(this.#sheet);
  }

  #trees(): DocumentOrShadowRoot[] {
    return [document, ...(isInherited() ? [] : this.#roots.all())];
  }
}

/** @returns whether this extension made the sheet, in this script or in an earlier one */
export function isMarkSheet({ cssRules }: CSSStyleSheet): boolean {
  return cssRules.length === 1 && cssRules[0]!.cssText.includes(`::highlight(${highlightName('')}`);
}

function isInherited(): boolean {
  return highlightScope() !== '';
}
