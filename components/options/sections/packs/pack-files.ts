/** What a reader can open as a pack, for `accept` of a file field. */
export const PACK_FILES =
  '.json,.jsonld,.zip,.csv,.tsv,.txt,application/json,application/ld+json,application/zip,text/csv,text/tab-separated-values,text/plain';
