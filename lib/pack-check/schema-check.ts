import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020';
import type { PackFiles } from '../pack/pack-files';
import { schemaOf } from './file-names';
import type { Problem } from './problem';

/** JSON Schemas by file name in `data/schema/`. */
export type Schemas = ReadonlyMap<string, object>;

/**
 * Checks each file of a pack against its JSON Schema (draft 2020-12).
 *
 * @param schemas a file whose schema is not among them is not checked
 * @returns one problem for each location that does not fit
 */
export function checkSchemas(files: PackFiles, schemas: Schemas): Problem[] {
  const ajv = compilerOf(schemas);
  return [...files].flatMap(([file, content]) => {
    const name = schemaOf(file);
    const validate = name && schemas.has(name) ? ajv.getSchema(name) : undefined;
    return validate ? problemsOf(file, content, validate) : [];
  });
}

const compilers = new WeakMap<Schemas, Ajv2020>();

/** Compiling takes about 100 ms, so it is done once for each set of schemas. */
function compilerOf(schemas: Schemas): Ajv2020 {
  const known = compilers.get(schemas);
  if (known) return known;
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    discriminator: true,
    strictTypes: false,
    strictRequired: false,
  });
  for (const [name, schema] of schemas) ajv.addSchema(schema, name);
  compilers.set(schemas, ajv);
  return ajv;
}

function problemsOf(file: string, content: unknown, validate: ValidateFunction): Problem[] {
  if (validate(content)) return [];
  return (validate.errors ?? [])
    .filter((error) => !FOLLOW_UPS.has(error.keyword))
    .map((error) => ({ file, path: error.instancePath, ...explain(error) }));
}

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
      const type = article(String(params['type']));
      return { message: `${found} is not ${type}`, fix: `write ${wanted ?? type}` };
    },
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
