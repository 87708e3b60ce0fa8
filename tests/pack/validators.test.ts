import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { packValidators } from '../../lib/pack-build/validators';
import { checkPack } from '../../lib/pack-check/check-pack';
import type { Validators } from '../../lib/pack-check/schema-check';
import { validatorCode } from '../../scripts/build/validator-plugin';
import { SHAPES } from './broken/shapes';
import { smallPack } from './small-pack';

const code = validatorCode();

async function compiledValidators(): Promise<Validators> {
  const file = join(mkdtempSync(join(tmpdir(), 'validators-')), 'validators.mjs');
  writeFileSync(file, code);
  const module = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
    default: Validators;
  };
  return module.default;
}

describe('the validators of the build', () => {
  it('generate no code in the browser, and load nothing', () => {
    expect(code).not.toMatch(/\beval\b|new Function|require\(|^import /m);
  });

  it('find the same problems as the schemas', async () => {
    const validators = await compiledValidators();
    for (const { spoil } of [{ spoil: () => {} }, ...SHAPES]) {
      const files = smallPack();
      spoil(files);
      const map = new Map<string, unknown>(Object.entries(files));
      expect(checkPack(map, validators)).toEqual(checkPack(map, packValidators()));
    }
  });
});
