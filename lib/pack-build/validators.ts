import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020';
import { LIST_FIELDS } from '../pack/inline-lists';
import { AJV_OPTIONS, SCHEMA_OF, type Validators } from '../pack-check/schema-check';

const SCHEMA_FOLDER = join(dirname(fileURLToPath(import.meta.url)), '../../data/schema');

/**
 * @param options further options for Ajv
 * @returns Ajv with all published schemas; that of pack.json is without the lists
 */
export function ajvWithSchemas(options: ConstructorParameters<typeof Ajv2020>[0] = {}): Ajv2020 {
  const ajv = new Ajv2020({ ...AJV_OPTIONS, ...options });
  for (const name of readdirSync(SCHEMA_FOLDER))
    if (name.endsWith('.schema.json')) ajv.addSchema(readSchema(name), name);
  return ajv;
}

function readSchema(name: string): object {
  const schema = JSON.parse(readFileSync(join(SCHEMA_FOLDER, name), 'utf8')) as {
    readonly properties?: object;
  };
  if (name !== 'pack.schema.json') return schema;
  // Lists are checked in files of their own. Without them the code is half as long.
  const lists = Object.fromEntries(LIST_FIELDS.map((field) => [field, true]));
  return { ...schema, properties: { ...schema.properties, ...lists, labels: { type: 'object' } } };
}

let validators: Validators | undefined;

/** @returns the compiled schemas; compiling takes about 100 ms, so it is done once. Node only. */
export function packValidators(): Validators {
  if (validators) return validators;
  const ajv = ajvWithSchemas();
  validators = Object.fromEntries(
    Object.entries(SCHEMA_OF).map(([kind, reference]) => [kind, ajv.getSchema(reference)]),
  ) as unknown as Validators;
  return validators;
}
