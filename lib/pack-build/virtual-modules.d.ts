declare module 'virtual:pactlight/probe' {
  const probe: import('../page/sentinel/sentinel').Probe;
  export default probe;
}
declare module 'virtual:pactlight/cues' {
  const cues: import('../matching').Cues;
  export default cues;
}
declare module 'virtual:pactlight/lexicon' {
  const lexicon: import('../matching').Lexicon;
  export default lexicon;
}
declare module 'virtual:pactlight/knowledge' {
  const pack: import('../pack/pack').Pack;
  export default pack;
}
declare module 'virtual:pactlight/flags' {
  /** Flags by ISO 3166-1 alpha-2 code. */
  const flags: { readonly [code: string]: import('../knowledge/views').FlagImage };
  export default flags;
}
declare module 'virtual:pactlight/validators' {
  /** The schemas of a pack's files, compiled at build time: for the options page only. */
  const validators: import('../pack-check/schema-check').Validators;
  export default validators;
}
declare module 'virtual:pactlight/examples' {
  /** The example packs. `load` gives the files of one. */
  const examples: readonly {
    readonly id: string;
    readonly prefLabel: import('../pack/pack').LanguageMap;
    readonly definition?: import('../pack/pack').OwnText;
    load(): Promise<{ readonly default: readonly (readonly [path: string, content: unknown])[] }>;
  }[];
  export default examples;
}
