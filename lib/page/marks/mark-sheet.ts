import type { MarkStyle } from '../../settings/settings';
import { strokesOf } from '../../strokes/strokes';
import { drawsHighlightLines, highlightScope } from '../page-support';
import type { OpenRoots } from '../text/shadow-trees/open-roots';
import type { PlacedMention } from '../text/mentions/placed-mention';
import { highlightName } from './highlighter';
import { markStyles } from './mark-styles';
import { paperUnder } from './paper/paper-under';

/**
 * The style sheet of a page's marks. The document adopts it; in browsers without highlight
 * inheritance each open shadow root that is read adopts it too.
 */
export class MarkSheet {
  #sheet: CSSStyleSheet | null = null;
  /** Inputs of the last write, to skip a write that changes nothing. */
  #written = '';
  #hasAccents = false;

  /**
   * @param issues gives, for each pack that the page is marked with, its issues in order
   * @param roots of the page
   */
  constructor(
    private readonly issues: () => readonly (readonly string[])[],
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

  /** Adds rules for accents to later writes: they are needed after the reader's first input. */
  addAccents(): void {
    this.#hasAccents = true;
  }

  /**
   * Writes the rules again if the page's colours or the reader's mark style have changed.
   *
   * @param mentions of the page, whose backgrounds are measured
   * @param style the reader's mark style
   */
  write(mentions: readonly PlacedMention[], style: MarkStyle): void {
    if (!this.#sheet) return;
    const paper = paperUnder(mentions);
    const drawn = drawsHighlightLines() ? style : 'tint';
    const written = JSON.stringify([paper, drawn, this.#hasAccents]);
    if (written === this.#written) return;
    this.#written = written;
    const strokes = strokesOf(this.issues());
    this.#sheet.replaceSync(markStyles(strokes, paper, drawn, highlightScope(), this.#hasAccents));
  }

  /**
   * Adopts the sheet wherever it is missing: the first time, and after the page has replaced
   * `adoptedStyleSheets`.
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
    // Left by an earlier annotator that did not stop properly.
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
