import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020';
import { type PackFiles, schemaOf } from './pack-files';
import type { Problem } from './problem';

/** JSON Schemas by file name, as they stand in `data/schema/`. */
export type Schemas = ReadonlyMap<string, object>;

/**
 * Holds each file of a pack against its JSON Schema (draft 2020-12). A file whose schema is not
 * given is not checked. Returns one problem for each place that does not fit.
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

/** Compiling takes a tenth of a second: once for one set of schemas. */
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

/** Keywords that only repeat that something below them failed. */
const FOLLOW_UPS = new Set(['if', 'oneOf', 'anyOf', 'allOf', 'propertyNames']);

function explain(error: ErrorObject): Pick<Problem, 'message' | 'mend'> {
  const found = brief(error.data);
  const wanted = (error.parentSchema as { description?: string } | undefined)?.description;
  const params = error.params as Record<string, unknown>;
  switch (error.keyword) {
    case 'required':
    case 'dependentRequired': {
      const missing = String(params['missingProperty']);
      return { message: `"${missing}" is missing`, mend: `add "${missing}"` };
    }
    case 'additionalProperties': {
      const extra = String(params['additionalProperty']);
      const known = Object.keys((error.parentSchema as { properties?: object }).properties ?? {});
      return {
        message: `"${extra}" is not a field here`,
        mend: `remove it or correct its name; fields are ${known.join(', ')}`,
      };
    }
    case 'enum':
      return {
        message: `${found} is none of the allowed values`,
        mend: `use one of ${(params['allowedValues'] as unknown[]).join(', ')}`,
      };
    case 'const':
      return { message: `${found} is not allowed`, mend: `use ${brief(params['allowedValue'])}` };
    case 'discriminator': {
      const known = (error.schema as { propertyName: string }).propertyName;
      const choices = (
        (error.parentSchema as { oneOf?: { properties?: Record<string, { const?: unknown }> }[] })
          .oneOf ?? []
      ).map((choice) => choice.properties?.[known]?.const);
      return {
        message: `"${known}" is ${brief(params['tagValue'])}`,
        mend: `use one of ${choices.join(', ')}`,
      };
    }
    case 'type': {
      const type = String(params['type']);
      return {
        message: `${found} is not ${article(type)}`,
        mend: `write ${wanted ?? article(type)}`,
      };
    }
    case 'minItems':
      return { message: 'the list is too short', mend: `give at least ${brief(params['limit'])}` };
    case 'uniqueItems':
      return {
        message: 'the list holds the same entry twice',
        mend: `remove entry ${brief(params['i'])} or ${brief(params['j'])}`,
      };
    case 'minLength':
      return {
        message: 'the text is empty',
        mend: `write ${wanted ?? 'the text, or leave the field out'}`,
      };
    default:
      return {
        message: `${found} ${error.message ?? 'does not fit'}`,
        mend: wanted ? `write ${wanted}` : `see ${error.keyword} in the schema`,
      };
  }
}

function brief(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function article(type: string): string {
  return /^[aeio]/.test(type) ? `an ${type}` : `a ${type}`;
}
