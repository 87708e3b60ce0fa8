import { type JsonObject, isObject, listOf } from '../objects';
import type { Pace } from '../pace';
import { SkosContext, type SkosTerm } from './vocabulary';

/** The fields of one resource, by what they are. */
export interface SkosNode {
  readonly id: string | undefined;
  /** Addresses of its classes. */
  readonly kinds: readonly string[];
  readonly fields: ReadonlyMap<SkosTerm, readonly Field[]>;
}

/** A value of a field, with the language that the context gives to its texts. */
export interface Field {
  readonly value: unknown;
  readonly language: string | undefined;
}

/**
 * Finds the resources of a JSON-LD file, wherever they are: in a list, in a graph, or inside each
 * other. Remote contexts are not loaded; the names of SKOS are understood without.
 *
 * @param content parsed JSON, its depth limited
 */
export async function nodesOf(
  content: unknown,
  pace: Pace,
): Promise<{ nodes: SkosNode[]; context: SkosContext }> {
  const root = isObject(content) ? content : {};
  const context = new SkosContext(root['@context'] ?? firstContext(content));
  const nodes: SkosNode[] = [];
  const waiting: unknown[] = [content];
  let done = 0;
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (Array.isArray(value))
      for (let at = value.length - 1; at >= 0; at--) waiting.push(value[at]);
    else if (isObject(value)) {
      nodes.push(nodeOf(value, context));
      // A context has no resources.
      for (const [field, below] of Object.entries(value))
        if (field !== '@context' && typeof below === 'object') waiting.push(below);
    }
    done += 1;
    const pause = pace.pauseIfDue(done / (done + waiting.length));
    if (pause) await pause;
  }
  return { nodes, context };
}

/** Of a list whose entries have a context each, as JSKOS has. */
function firstContext(content: unknown): unknown {
  const [first] = listOf(content);
  return isObject(first) ? first['@context'] : undefined;
}

function nodeOf(object: JsonObject, context: SkosContext): SkosNode {
  const fields = new Map<SkosTerm, Field[]>();
  for (const [field, value] of Object.entries(object)) {
    const term = context.termOf(field);
    if (term === undefined) continue;
    const language = context.languageOf(field);
    const values = listOf(value).map((one) => ({ value: one, language }));
    fields.set(term, [...(fields.get(term) ?? []), ...values]);
  }
  const texts = (term: SkosTerm): string[] =>
    (fields.get(term) ?? []).map(({ value }) => value).filter((value) => typeof value === 'string');
  const id = texts('id')[0];
  return {
    id: id === undefined ? undefined : context.resourceOf(id),
    kinds: texts('kind').map((kind) => context.addressOf(kind)),
    fields,
  };
}
