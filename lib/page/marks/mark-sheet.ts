import type { MarkStyle } from '../../settings/settings';
import { strokesOf } from '../../strokes/strokes';
import { drawsHighlightLines, highlightScope } from '../page-support';
import type { OpenRoots } from '../text/shadow-trees/open-roots';
import type { PlacedMention } from '../text/mentions/placed-mention';
import { highlightName } from './highlighter';
import { markStyles } from './mark-styles';
import { paperUnder } from './paper/paper-under';

/**
 * The style sheet of a page's marks: the document adopts it, and where highlights inherit nothing
 * from the root each open shadow root that is read does so too.
 */
export class MarkSheet {
  #sheet: CSSStyleSheet | null = null;
  /** What it was written for, to tell whether that is another now. */
  #written = '';
  #hasAccents = false;

  /**
   * @param issues the pack's issues in order, which gives each its stroke
   * @param roots of the page
   */
  constructor(
    private readonly issues: readonly string[],
    private readonly roots: OpenRoots,
  ) {
    if (!isInherited()) roots.follow((root) => this.#adopt(root));
  }

  get isMade(): boolean {
    return this.#sheet !== null;
  }

  make(): void {
    this.#sheet = new CSSStyleSheet();
  }

  /** From now on it says how accents look: before the reader's hand comes there are none. */
  addAccents(): void {
    this.#hasAccents = true;
  }

  /**
   * Writes it again if the page's colours have changed, or the reader wants another style.
   *
   * @param mentions of the page, which are asked what they stand on
   * @param style what the reader has chosen
   */
  write(mentions: readonly PlacedMention[], style: MarkStyle): void {
    if (!this.#sheet) return;
    const paper = paperUnder(mentions);
    const drawn = drawsHighlightLines() ? style : 'tint';
    const written = JSON.stringify([paper, drawn, this.#hasAccents]);
    if (written === this.#written) return;
    this.#written = written;
    const strokes = strokesOf(this.issues);
    this.#sheet.replaceSync(markStyles(strokes, paper, drawn, highlightScope(), this.#hasAccents));
  }

  /**
   * Has it adopted wherever it is not: the first time, and where the page has replaced its own
   * list.
   */
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
    return [document, ...(isInherited() ? [] : this.roots.all())];
  }
}

/** @returns whether this extension made the sheet, in this script or in an earlier one */
export function isMarkSheet({ cssRules }: CSSStyleSheet): boolean {
  return cssRules.length === 1 && cssRules[0]!.cssText.includes(`::highlight(${highlightName('')}`);
}

function isInherited(): boolean {
  return highlightScope() !== '';
}
