import { isFindable } from '../../matching/labels/label-words';
import { DerivedIds } from '../../pack/derived-ids';
import { webAddress } from '../clean-text';
import type { DraftConcept, Texts } from '../draft-concept';
import { ImportError } from '../import-error';
import { LIMITS } from '../limits';
import { packFiles } from '../pack-files';
import type { Pace } from '../pace';
import { labelsOf, summaryOf } from '../summary';
import type { ImportedPack } from '../table/pack-from-table';
import { firstByLanguage, newLabels } from './by-language';
import { type SkosNode, nodesOf } from './nodes';
import { type LanguageText, addressesOf, textsOf } from './texts';
import { type SkosContext, type SkosTerm, isSkosClass } from './vocabulary';

/**
 * Makes a pack of a vocabulary in SKOS (https://www.w3.org/TR/skos-reference/), written as JSON-LD or
 * in a form like it (JSKOS, the answers of Skosmos).
 *
 * @param content parsed JSON, its depth limited
 * @param title if the vocabulary has none
 * @param file its name, for a refusal
 * @throws ImportError if it has no concept with a name, or too many labels
 */
export async function packFromSkos(
  content: unknown,
  { title, file }: { title: string; file: string },
  pace: Pace,
): Promise<ImportedPack & { readonly title: string }> {
  const { nodes, context } = await nodesOf(content, pace.part(0, 0.4));
  const vocabulary = new Vocabulary(nodes, context);
  await vocabulary.findConcepts(pace.part(0.4, 0.7));
  const concepts = await vocabulary.read(file, pace.part(0.7, 1));
  if (concepts.length === 0) throw new ImportError('skos-empty', { file });
  const own = vocabulary.title() ?? title;
  const files = packFiles(own, concepts);
  return { files, summary: summaryOf(files), title: own };
}

/** A resource that is a concept, with its names, the first that it is called by. */
interface NamedNode {
  readonly node: SkosNode;
  readonly names: readonly LanguageText[];
  readonly id: string;
}

class Vocabulary {
  readonly #byId = new Map<string, SkosNode>();
  /** Ids of concepts by the addresses of their resources. */
  readonly #ids = new Map<string, string>();
  readonly #derived = new DerivedIds([]);
  #concepts: NamedNode[] = [];

  constructor(
    readonly nodes: readonly SkosNode[],
    readonly context: SkosContext,
  ) {
    for (const node of nodes)
      // Where others refer to a resource, it has fewer fields, or its id only.
      if (node.id !== undefined && node.fields.size > (this.#byId.get(node.id)?.fields.size ?? 0))
        this.#byId.set(node.id, node);
  }

  /** @returns the title of the concept scheme, in English if it has one */
  title(): string | undefined {
    const scheme = this.nodes.find(({ kinds }) =>
      kinds.some((kind) => isSkosClass(kind, 'ConceptScheme')),
    );
    const names = scheme ? this.#names(scheme) : [];
    return (names.find(({ language }) => language?.startsWith('en')) ?? names[0])?.text;
  }

  /** To be called before `read`, as concepts refer to each other. */
  async findConcepts(pace: Pace): Promise<void> {
    for (const [at, found] of this.nodes.entries()) {
      const node = this.#byId.get(found.id ?? '') ?? found;
      const names = mayBeConcept(node) ? this.#names(node) : [];
      if (names.length > 0 && !this.#ids.has(node.id ?? '')) this.#add(node, names);
      const pause = pace.pauseIfDue(at / this.nodes.length);
      if (pause) await pause;
    }
  }

  #add(node: SkosNode, names: readonly LanguageText[]): void {
    const id = this.#derived.of(names[0]!.text);
    if (node.id !== undefined) this.#ids.set(node.id, id);
    this.#concepts.push({ node, names, id });
  }

  async read(file: string, pace: Pace): Promise<DraftConcept[]> {
    const concepts: DraftConcept[] = [];
    let labels = 0;
    for (const named of this.#concepts) {
      const concept = this.#concept(named);
      labels += labelsOf(concept);
      if (labels > LIMITS.labels)
        throw new ImportError('too-many-labels', { file, values: { limit: LIMITS.labels } });
      concepts.push(concept);
      const pause = pace.pauseIfDue(concepts.length / this.#concepts.length);
      if (pause) await pause;
    }
    return concepts;
  }

  #concept({ node, names, id }: NamedNode): DraftConcept {
    const seen = new Set<string>();
    newLabels(onlyFirst(names), seen);
    return {
      id,
      prefLabel: firstByLanguage(names)!,
      ...given('altLabel', newLabels([...names, ...this.#labels(node, 'altLabel')], seen)),
      ...given('hiddenLabel', newLabels(this.#labels(node, 'hiddenLabel'), seen)),
      ...given('definition', this.#definition(node)),
      ...given('url', this.#address(node)),
      ...given('broader', this.#references(node, 'broader', id)),
      ...given('related', this.#references(node, 'related', id)),
    };
  }

  #names(node: SkosNode): LanguageText[] {
    const names = this.#labels(node, 'prefLabel');
    return names.length > 0 ? names : this.#labels(node, 'title');
  }

  #labels(node: SkosNode, term: SkosTerm): LanguageText[] {
    return this.#texts(node, term).filter(
      ({ text }) => text.length <= LIMITS.label && isFindable(text),
    );
  }

  #texts(node: SkosNode, term: SkosTerm): LanguageText[] {
    return textsOf(node, term, (id) => this.#byId.get(this.context.resourceOf(id)));
  }

  #definition(node: SkosNode): Texts | undefined {
    const definitions = this.#texts(node, 'definition');
    const texts = definitions.length > 0 ? definitions : this.#texts(node, 'comment');
    return firstByLanguage(texts.filter(({ text }) => text.length <= LIMITS.text));
  }

  /** @returns the concept's page, its own address, or that of the same concept elsewhere */
  #address(node: SkosNode): string | undefined {
    return [...addressesOf(node, 'page'), node.id ?? '', ...addressesOf(node, 'exactMatch')]
      .map((address) => webAddress(this.context.resourceOf(address)))
      .find((address) => address !== undefined);
  }

  #references(node: SkosNode, term: 'broader' | 'related', own: string): string[] | undefined {
    const ids = addressesOf(node, term).map((address) =>
      this.#ids.get(this.context.resourceOf(address)),
    );
    const known = new Set(ids.filter((id) => id !== undefined && id !== own));
    return known.size > 0 ? ([...known] as string[]) : undefined;
  }
}

/** Of a list without types, as that of JSKOS may be, those with a `prefLabel` are concepts. */
function mayBeConcept({ kinds, fields }: SkosNode): boolean {
  return kinds.length === 0
    ? fields.has('prefLabel')
    : kinds.some((kind) => isSkosClass(kind, 'Concept'));
}

/** @returns an object with the field if it has a value */
function given<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { readonly [name in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { [name in Name]: Value });
}

function onlyFirst(texts: readonly LanguageText[]): LanguageText[] {
  const languages = new Set<string | undefined>();
  return texts.filter(({ language }) => !languages.has(language) && languages.add(language));
}
