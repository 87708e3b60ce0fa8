import { cleanText } from '../clean-text';
import { type JsonObject, fieldOf, isObject, listOf } from '../objects';
import type { Field, SkosNode } from './nodes';
import type { SkosTerm } from './vocabulary';

/** A text with its language, if it says one. */
export interface LanguageText {
  readonly text: string;
  readonly language: string | undefined;
}

const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i;

/**
 * Reads the texts of a field in the ways that exporters write them: a text, `{"@value", "@language"}`,
 * `{value, lang}`, an object with languages as fields, a resource with a `literalForm` (SKOS-XL), and
 * lists of these.
 *
 * @param byId finds a resource that is only named
 */
export function textsOf(
  node: SkosNode,
  term: SkosTerm,
  byId: (id: string) => SkosNode | undefined,
): LanguageText[] {
  return (node.fields.get(term) ?? [])
    .flatMap((field) => readTexts(field, byId))
    .map(({ text, language }) => ({ text: cleanText(text), language }))
    .filter(({ text }) => text !== '');
}

function readTexts(
  { value, language }: Field,
  byId: (id: string) => SkosNode | undefined,
): LanguageText[] {
  if (typeof value === 'string') return [{ text: value, language }];
  if (!isObject(value)) return [];
  const text = fieldOf(value, '@value') ?? fieldOf(value, 'value');
  if (typeof text === 'string') {
    const said = [fieldOf(value, '@language'), fieldOf(value, 'lang'), fieldOf(value, 'language')];
    return [{ text, language: said.find((one) => typeof one === 'string') ?? language }];
  }
  const id = idOf(value);
  const form = typeof id === 'string' ? byId(id)?.fields.get('literalForm') : undefined;
  if (form) return form.flatMap((one) => readTexts(one, () => undefined));
  return Object.entries(value).flatMap(([tag, below]) =>
    LANGUAGE_TAG.test(tag)
      ? listOf(below)
          .filter((one) => typeof one === 'string')
          .map((one) => ({ text: one, language: tag }))
      : [],
  );
}

function idOf(value: JsonObject): unknown {
  return fieldOf(value, '@id') ?? fieldOf(value, 'uri') ?? fieldOf(value, 'id');
}

/** @returns the addresses of a field that names other resources */
export function addressesOf(node: SkosNode, term: SkosTerm): string[] {
  return (node.fields.get(term) ?? [])
    .map(({ value }) => (isObject(value) ? (idOf(value) ?? fieldOf(value, '@value')) : value))
    .filter((value) => typeof value === 'string');
}
