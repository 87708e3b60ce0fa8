/** As far as the bench uses them; the packages bring no types of their own. */
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
    markRegExp(expression: RegExp, options: { done: () => void }): void;
  }
}
