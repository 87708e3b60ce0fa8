import { type JsonObject, fieldOf, isObject, listOf } from '../objects';

/** What is read of SKOS and of what vocabularies use beside it. */
export type SkosTerm =
  | 'id'
  | 'kind'
  | 'graph'
  | 'prefLabel'
  | 'altLabel'
  | 'hiddenLabel'
  | 'title'
  | 'definition'
  | 'comment'
  | 'broader'
  | 'related'
  | 'exactMatch'
  | 'page'
  | 'literalForm';

const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const SKOS_XL = 'http://www.w3.org/2008/05/skos-xl#';
const DCT = 'http://purl.org/dc/terms/';
const DC = 'http://purl.org/dc/elements/1.1/';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
const FOAF = 'http://xmlns.com/foaf/0.1/';
const SCHEMA = 'http://schema.org/';

/** Prefixes that are used where a context does not say what they mean. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['skos', SKOS],
  ['skosxl', SKOS_XL],
  ['skos-xl', SKOS_XL],
  ['dct', DCT],
  ['dcterms', DCT],
  ['dc', DC],
  ['rdfs', RDFS],
  ['foaf', FOAF],
  ['schema', SCHEMA],
]);

const TERMS: ReadonlyMap<string, SkosTerm> = new Map<string, SkosTerm>([
  ['@id', 'id'],
  ['@type', 'kind'],
  ['@graph', 'graph'],
  [`${SKOS}prefLabel`, 'prefLabel'],
  [`${SKOS}altLabel`, 'altLabel'],
  [`${SKOS}hiddenLabel`, 'hiddenLabel'],
  [`${SKOS_XL}prefLabel`, 'prefLabel'],
  [`${SKOS_XL}altLabel`, 'altLabel'],
  [`${SKOS_XL}hiddenLabel`, 'hiddenLabel'],
  [`${SKOS_XL}literalForm`, 'literalForm'],
  [`${RDFS}label`, 'title'],
  [`${DCT}title`, 'title'],
  [`${DC}title`, 'title'],
  [`${SCHEMA}name`, 'title'],
  [`${SKOS}definition`, 'definition'],
  [`${SKOS}scopeNote`, 'comment'],
  [`${DCT}description`, 'comment'],
  [`${DC}description`, 'comment'],
  [`${RDFS}comment`, 'comment'],
  [`${SCHEMA}description`, 'comment'],
  [`${SKOS}broader`, 'broader'],
  [`${SKOS}related`, 'related'],
  [`${SKOS}exactMatch`, 'exactMatch'],
  [`${FOAF}page`, 'page'],
  [`${FOAF}homepage`, 'page'],
  [`${SCHEMA}url`, 'page'],
]);

/**
 * Names without a namespace, as contexts that are elsewhere define them: those of SKOS, and those of
 * JSKOS and Skosmos.
 */
const PLAIN: ReadonlyMap<string, SkosTerm> = new Map<string, SkosTerm>([
  ...[...TERMS]
    .filter(([address]) => address.startsWith(SKOS))
    .map(([address, term]) => [address.slice(SKOS.length), term] as const),
  ['id', 'id'],
  ['uri', 'id'],
  ['type', 'kind'],
  ['graph', 'graph'],
  ['concepts', 'graph'],
  ['literalForm', 'literalForm'],
  ['label', 'title'],
  ['title', 'title'],
  ['name', 'title'],
  ['description', 'comment'],
  ['url', 'page'],
]);

/** What the `@context` of a JSON-LD file says of its names. */
export class SkosContext {
  readonly #names = new Map<string, string>();
  readonly #languages = new Map<string, string>();
  readonly #vocabulary: string | undefined;
  readonly #base: string | undefined;
  /** Of texts that say no language. */
  readonly language: string | undefined;

  constructor(context: unknown) {
    const parts = listOf(context).filter(isObject);
    for (const part of parts)
      for (const [name, meaning] of Object.entries(part)) this.#define(name, meaning);
    this.#vocabulary = lastText(parts, '@vocab');
    this.#base = lastText(parts, '@base');
    this.language = lastText(parts, '@language');
  }

  /** @returns what a field is; undefined if it is nothing of which a pack is made */
  termOf(field: string): SkosTerm | undefined {
    const address = this.addressOf(field);
    return TERMS.get(withHttp(address)) ?? (address === field ? PLAIN.get(field) : undefined);
  }

  /** @returns the language of a field's texts, where the context says it */
  languageOf(field: string): string | undefined {
    return this.#languages.get(field) ?? this.language;
  }

  /** @returns the full address of a name or of an address with a prefix */
  addressOf(name: string): string {
    return this.#expand(name, 0);
  }

  /** @returns the full address of a resource; blank nodes (`_:a`) stay as they are */
  resourceOf(id: string): string {
    if (id.startsWith('_:')) return id;
    if (!id.includes(':'))
      return this.#base !== undefined && URL.canParse(id, this.#base)
        ? new URL(id, this.#base).href
        : id;
    return this.#expand(id, 0);
  }

  #expand(name: string, depth: number): string {
    const own = this.#names.get(name);
    // A name may be defined by another, and by itself.
    if (own !== undefined && own !== name && depth < 5) return this.#expand(own, depth + 1);
    const [, prefix, local] = /^([\w.-]*):(?!\/\/)(.*)$/.exec(name) ?? [];
    if (prefix !== undefined && local !== undefined) {
      const start = this.#names.get(prefix) ?? PREFIXES.get(prefix);
      return start === undefined ? name : this.#expandStart(start, depth) + local;
    }
    const isPlain = !name.includes(':') && !name.startsWith('@');
    return isPlain && this.#vocabulary !== undefined ? this.#vocabulary + name : name;
  }

  #expandStart(start: string, depth: number): string {
    return depth < 5 ? this.#expand(start, depth + 1) : start;
  }

  #define(name: string, meaning: unknown): void {
    if (typeof meaning === 'string') this.#names.set(name, meaning);
    if (!isObject(meaning)) return;
    const address = fieldOf(meaning, '@id');
    if (typeof address === 'string') this.#names.set(name, address);
    const language = fieldOf(meaning, '@language');
    if (typeof language === 'string') this.#languages.set(name, language);
  }
}

function lastText(parts: readonly JsonObject[], field: string): string | undefined {
  return parts
    .map((part) => fieldOf(part, field))
    .filter((value) => typeof value === 'string')
    .at(-1);
}

/** SKOS has its addresses with http; some write https. */
function withHttp(address: string): string {
  return address.replace(/^https:/, 'http:');
}

/** @returns whether the address of a type is the one of a SKOS class */
export function isSkosClass(address: string, name: 'Concept' | 'ConceptScheme'): boolean {
  return withHttp(address) === SKOS + name || address === name;
}
