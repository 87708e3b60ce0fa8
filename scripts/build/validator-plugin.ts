import standaloneCode from 'ajv/dist/standalone';
import type { Plugin } from 'vite';
import { ajvWithSchemas } from '../../lib/pack-build/validators';
import { SCHEMA_OF } from '../../lib/pack-check/schema-check';

const MODULE = 'virtual:pactlight/validators';

/**
 * Vite's prefix for ids of virtual modules.
 * https://vite.dev/guide/api-plugin#virtual-modules-convention
 */
const RESOLVED = `\0${MODULE}`;

/**
 * A Vite plugin that compiles the pack's schemas at build time, because Ajv would generate code in
 * the browser, which an extension's content security policy forbids.
 * https://ajv.js.org/standalone.html
 */
export function validatorPlugin(): Plugin {
  return {
    name: 'pactlight:validators',
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load: (id) => (id === RESOLVED ? { code: validatorCode(), map: null } : undefined),
  };
}

/** @returns the source of a module whose default export are the `Validators` */
export function validatorCode(): string {
  // With `unicode`, the code would import a helper to count characters beyond U+FFFF.
  const ajv = ajvWithSchemas({ code: { source: true, esm: true }, unicode: false, logger: false });
  const names = Object.fromEntries(
    Object.entries(SCHEMA_OF).map(([kind, reference]) => [nameOf(kind), reference]),
  );
  const all = Object.keys(SCHEMA_OF).map((kind) => `${JSON.stringify(kind)}: ${nameOf(kind)}`);
  return `${standaloneCode(ajv, names)}\nexport default { ${all.join(', ')} };`;
}

/** A JavaScript name for a kind of file: "search-words" has a hyphen. */
function nameOf(kind: string): string {
  return `validate_${kind.replaceAll('-', '_')}`;
}
