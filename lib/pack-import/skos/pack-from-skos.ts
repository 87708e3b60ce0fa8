import { webAddress } from '../clean-text';
import type { DraftConcept, Texts } from '../draft-concept';
import { ImportError } from '../import-error';
import { LIMITS } from '../limits';
import { packFiles } from '../pack-files';
import type { Pace } from '../pace';
import { labelsOf, summaryOf } from '../summary';
import type { ImportedPack } from '../table/pack-from-table';
import { firstByLanguage, newLabels } from './by-language';
import { ConceptIds } from './concept-ids';
import { type SkosNode, nodesOf } from './nodes';
import { type LanguageText, addressesOf, textsOf } from './texts';
import { type SkosContext, isSkosClass } from './vocabulary';

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
  const { nodes, context } = await nodesOf(content, pace.part(0, 0.5));
  const vocabulary = new Vocabulary(nodes, context);
  const concepts = await vocabulary.concepts(file, pace.part(0.5, 1));
  if (concepts.length === 0) throw new ImportError('skos-empty', { file });
  const own = vocabulary.title() ?? title;
  const files = packFiles(own, concepts);
  return { files, summary: summaryOf(files), title: own };
}

class Vocabulary {
  readonly #byId = new Map<string, SkosNode>();
  readonly #concepts: SkosNode[];
  readonly #ids = new ConceptIds();

  constructor(
    readonly nodes: readonly SkosNode[],
    readonly context: SkosContext,
  ) {
    for (const node of nodes)
      // Where a resource is only named, it has no fields but its id.
      if (node.id !== undefined && (node.fields.size > 1 || !this.#byId.has(node.id)))
        this.#byId.set(node.id, node);
    this.#concepts = [...new Set(nodes.filter((node) => this.#isConcept(node)))];
    for (const node of this.#concepts) this.#ids.add(node.id, this.#names(node)[0]!.text);
  }

  /** @returns the title of the concept scheme, in English if it has one */
  title(): string | undefined {
    const scheme = this.nodes.find(({ kinds }) =>
      kinds.some((kind) => isSkosClass(kind, 'ConceptScheme')),
    );
    const names = scheme ? this.#names(scheme) : [];
    return (names.find(({ language }) => language?.startsWith('en')) ?? names[0])?.text;
  }

  async concepts(file: string, pace: Pace): Promise<DraftConcept[]> {
    const concepts: DraftConcept[] = [];
    let labels = 0;
    for (const node of this.#concepts) {
      const concept = this.#read(node);
      labels += labelsOf(concept);
      if (labels > LIMITS.labels)
        throw new ImportError('too-many-labels', { file, values: { limit: LIMITS.labels } });
      concepts.push(concept);
      const pause = pace.pauseIfDue(concepts.length / this.#concepts.length);
      if (pause) await pause;
    }
    return concepts;
  }

  #isConcept(node: SkosNode): boolean {
    if (this.#names(node).length === 0) return false;
    if (node.kinds.some((kind) => isSkosClass(kind, 'Concept'))) return true;
    // A list without types, such as the concepts of JSKOS.
    return node.kinds.length === 0 && node.fields.has('prefLabel');
  }

  #names(node: SkosNode): LanguageText[] {
    const names = this.#texts(node, 'prefLabel');
    return (names.length > 0 ? names : this.#texts(node, 'title')).filter(
      ({ text }) => text.length <= LIMITS.label,
    );
  }

  #texts(node: SkosNode, term: Parameters<typeof textsOf>[1]): LanguageText[] {
    return textsOf(node, term, (id) => this.#byId.get(this.context.addressOf(id)));
  }

  #read(node: SkosNode): DraftConcept {
    const names = this.#names(node);
    const seen = new Set<string>();
    const prefLabel = firstByLanguage(names)!;
    newLabels(onlyFirst(names), seen);
    return {
      id: this.#ids.of(node.id) ?? this.#ids.add(undefined, names[0]!.text),
      prefLabel,
      ...given('altLabel', newLabels([...names, ...this.#labels(node, 'altLabel')], seen)),
      ...given('hiddenLabel', newLabels(this.#labels(node, 'hiddenLabel'), seen)),
      ...given('definition', this.#definition(node)),
      ...given('url', this.#address(node)),
      ...given('broader', this.#references(node, 'broader')),
      ...given('related', this.#references(node, 'related')),
    };
  }

  #labels(node: SkosNode, term: 'altLabel' | 'hiddenLabel'): LanguageText[] {
    return this.#texts(node, term).filter(({ text }) => text.length <= LIMITS.label);
  }

  #definition(node: SkosNode): Texts | undefined {
    const definitions = this.#texts(node, 'definition');
    const texts = definitions.length > 0 ? definitions : this.#texts(node, 'comment');
    return firstByLanguage(texts.filter(({ text }) => text.length <= LIMITS.text));
  }

  /** @returns the concept's page, its own address, or that of the same concept elsewhere */
  #address(node: SkosNode): string | undefined {
    return [...addressesOf(node, 'page'), node.id ?? '', ...addressesOf(node, 'exactMatch')]
      .map((address) => webAddress(this.context.addressOf(address)))
      .find((address) => address !== undefined);
  }

  #references(node: SkosNode, term: 'broader' | 'related'): string[] | undefined {
    const ids = addressesOf(node, term).map((address) =>
      this.#ids.of(this.context.addressOf(address)),
    );
    const known = [...new Set(ids.filter((id) => id !== undefined))];
    return known.length > 0 ? known : undefined;
  }
}

/** @returns an object with the field if it has a value */
function given<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { readonly [name in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { [name in Name]: Value });
}

function onlyFirst(texts: readonly LanguageText[]): LanguageText[] {
  return texts.filter(
    ({ language }, at) => texts.findIndex((other) => other.language === language) === at,
  );
}
