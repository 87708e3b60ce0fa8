/** Only what the peers use, since the packages have no types of their own. */
declare module 'findandreplacedomtext' {
  function findAndReplaceDOMText(
    node: Node,
    options: { find: RegExp; wrap: string; preset: 'prose' },
  ): void;
  export default findAndReplaceDOMText;
}

declare module 'mark.js' {
  export default class Mark {
    constructor(context: Node);
    markRegExp(expression: RegExp): void;
  }
}

declare module 'virtual:bench/labels' {
  /** Source of one regular expression of all labels of the pack, the longest first. */
  const source: string;
  export default source;
}
