import type { ErrorObject, ValidateFunction } from 'ajv';
import { isRecord } from '../pack/inline-lists';
import type { PackFiles } from '../pack/pack-files';
import { type FileKind, kindOfFile } from './file-names';
import type { Problem } from './problem';

/** Compiled schemas: of the whole file, or of each record of a list and each concept's labels. */
export type Validators = { readonly [kind in FileKind]: ValidateFunction };

/** Which part of which schema in `data/schema/` each validator checks. */
export const SCHEMA_OF: { readonly [kind in FileKind]: string } = {
  pack: 'pack.schema.json',
  sources: 'sources.schema.json#/$defs/source',
  issues: 'issues.schema.json#/$defs/issue',
  concepts: 'concepts.schema.json#/$defs/concept',
  statements: 'statements.schema.json#/$defs/statement',
  positions: 'positions.schema.json#/$defs/position',
  disagreements: 'disagreements.schema.json#/$defs/disagreement',
  events: 'events.schema.json#/$defs/event',
  labels: 'labels.schema.json#/$defs/conceptLabels',
  'search-words': 'search-words.schema.json',
  relevance: 'relevance.schema.json',
};

/** Options for Ajv with which `checkSchemas` can explain its errors. */
export const AJV_OPTIONS = {
  allErrors: true,
  verbose: true,
  discriminator: true,
  strictTypes: false,
  strictRequired: false,
} as const;

/** Of one file. After these, further problems are not looked for. */
const MOST_PROBLEMS = 100;

/**
 * Checks each file of a pack against its JSON Schema (draft 2020-12).
 *
 * @param files with each list in its file, from `fileLists`
 * @param validators from Ajv, compiled with `AJV_OPTIONS`
 * @returns one problem for each location that does not fit
 */
export function checkSchemas(files: PackFiles, validators: Validators): Problem[] {
  return [...files].flatMap(([file, content]) => {
    const kind = kindOfFile(file);
    return kind ? problemsOfFile(file, content, kind, validators[kind]) : [];
  });
}

function problemsOfFile(
  file: string,
  content: unknown,
  kind: FileKind,
  validate: ValidateFunction,
): Problem[] {
  if (!SCHEMA_OF[kind].includes('#')) return problemsOf(file, '', content, validate);
  if (kind === 'labels' ? !isRecord(content) : !Array.isArray(content)) {
    const wanted = kind === 'labels' ? 'an object' : 'a list';
    const message = `${brief(content)} is not ${wanted}`;
    return [{ file, path: '', message, fix: `write ${wanted}` }];
  }
  const problems: Problem[] = [];
  for (const [key, value] of Object.entries(content as object)) {
    problems.push(...problemsOf(file, `/${key}`, value, validate));
    if (problems.length >= MOST_PROBLEMS) break;
  }
  return problems;
}

function problemsOf(
  file: string,
  path: string,
  content: unknown,
  validate: ValidateFunction,
): Problem[] {
  if (validate(content)) return [];
  return (validate.errors ?? [])
    .filter(({ keyword, schemaPath }) => !FOLLOW_UPS.has(keyword) && !ALTERNATIVE.test(schemaPath))
    .slice(0, MOST_PROBLEMS)
    .map((error) => ({ file, path: path + error.instancePath, ...explain(error) }));
}

/** Errors of all but the first way to fit `anyOf`: one of them is enough. */
const ALTERNATIVE = /\/anyOf\/[1-9]/;

/** Keywords whose errors only repeat that something below them failed. */
const FOLLOW_UPS = new Set(['if', 'oneOf', 'anyOf', 'allOf', 'propertyNames']);

type Explanation = Pick<Problem, 'message' | 'fix'>;

interface Failure {
  readonly error: ErrorObject;
  readonly params: Record<string, unknown>;
  /** The value that does not fit. */
  readonly found: string;
  /** The schema's description of the field. */
  readonly wanted: string | undefined;
}

function explain(error: ErrorObject): Explanation {
  const failure: Failure = {
    error,
    params: error.params as Record<string, unknown>,
    found: brief(error.data),
    wanted: (error.parentSchema as { description?: string } | undefined)?.description,
  };
  const explanation = BY_KEYWORD[error.keyword]?.(failure);
  if (explanation) return explanation;
  const { found, wanted } = failure;
  return {
    message: `${found} ${error.message ?? 'does not fit'}`,
    fix: wanted ? `write ${wanted}` : `see ${error.keyword} in the schema`,
  };
}

function missing({ params }: Failure): Explanation {
  const field = String(params['missingProperty']);
  return { message: `"${field}" is missing`, fix: `add "${field}"` };
}

/** Explanations by JSON Schema keyword. */
const BY_KEYWORD: { readonly [keyword: string]: ((failure: Failure) => Explanation) | undefined } =
  {
    required: missing,
    dependentRequired: missing,
    additionalProperties({ error, params }) {
      const known = Object.keys((error.parentSchema as { properties?: object }).properties ?? {});
      return {
        message: `"${String(params['additionalProperty'])}" is not a field here`,
        fix: `remove it or correct its name; fields are ${known.join(', ')}`,
      };
    },
    enum: ({ found, params }) => ({
      message: `${found} is none of the allowed values`,
      fix: `use one of ${(params['allowedValues'] as unknown[]).join(', ')}`,
    }),
    const: ({ found, params }) => ({
      message: `${found} is not allowed`,
      fix: `use ${brief(params['allowedValue'])}`,
    }),
    discriminator({ error, params }) {
      const known = (error.schema as { propertyName: string }).propertyName;
      const { oneOf = [] } = error.parentSchema as {
        oneOf?: { properties?: Record<string, { const?: unknown }> }[];
      };
      return {
        message: `"${known}" is ${brief(params['tagValue'])}`,
        fix: `use one of ${oneOf.map((choice) => choice.properties?.[known]?.const).join(', ')}`,
      };
    },
    type({ found, wanted, params }) {
      const type = [params['type']]
        .flat()
        .map((one) => article(String(one)))
        .join(' or ');
      return { message: `${found} is not ${type}`, fix: `write ${wanted ?? type}` };
    },
    pattern: ({ found, wanted }) => ({
      message: `${found} is not ${wanted ?? 'of the right form'}`,
      fix: `write ${wanted ?? 'it as docs/pack-format.md says'}`,
    }),
    minItems: ({ params }) => ({
      message: 'the list is too short',
      fix: `give at least ${brief(params['limit'])}`,
    }),
    uniqueItems: ({ params }) => ({
      message: 'the list holds the same entry twice',
      fix: `remove entry ${brief(params['i'])} or ${brief(params['j'])}`,
    }),
    minLength: ({ wanted }) => ({
      message: 'the text is empty',
      fix: `write ${wanted ?? 'the text, or leave the field out'}`,
    }),
  };

function brief(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function article(type: string): string {
  return /^[aeio]/.test(type) ? `an ${type}` : `a ${type}`;
}
