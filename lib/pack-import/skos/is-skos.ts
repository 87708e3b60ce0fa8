import { fieldOf, isObject, listOf } from '../objects';

const OF_SKOS = /skos|^@context$|^@graph$|^prefLabel$/i;

/**
 * @param content parsed JSON
 * @returns whether it is JSON-LD, or a list of concepts in a form like SKOS
 */
export function isSkos(content: unknown): boolean {
  const graph = isObject(content) ? (fieldOf(content, 'graph') ?? content) : content;
  return listOf(graph)
    .slice(0, 20)
    .some(
      (one) =>
        isObject(one) &&
        Object.keys(one).some((field) => OF_SKOS.test(field)) &&
        !hasPlainLabelOnly(one),
    );
}

/** A row of a table may have a column called `prefLabel`; concepts have an address or languages. */
function hasPlainLabelOnly(one: { readonly [field: string]: unknown }): boolean {
  return Object.entries(one).every(
    ([field, value]) => !field.startsWith('@') && !/skos|^uri$/i.test(field) && !isObject(value),
  );
}
