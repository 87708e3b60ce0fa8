import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { slimStart } from '../../scripts/slim-start';

const whole = readFileSync(
  new URL('virtual/unlisted-script-entrypoint.mjs', import.meta.resolve('wxt')),
  'utf8',
);
const slim = (code: string): string => {
  const { transform } = slimStart() as unknown as {
    transform: { handler(code: string): { code: string } };
  };
  return transform.handler(code).code;
};

/** Runs a script of ours as WXT would, and gives what it gives. */
async function start(main: string): Promise<unknown> {
  const code = slim(whole)
    .replace(/^import definition .*$/m, `const definition = { main: ${main} };`)
    .replace(/^import \{ initPlugins \} .*$/m, 'const initPlugins = () => {};');
  return (
    (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)) as {
      default: unknown;
    }
  ).default;
}

describe('the start of a script in a page', () => {
  it('gives what the script gives, and throws what it throws', async () => {
    expect(await start('() => "done"')).toBe('done');
    await expect(start('() => { throw new Error("No page."); }')).rejects.toThrow('No page.');
  });

  it('fails the build on a WXT that it does not know', () => {
    expect(() => slim('export {}')).toThrow('look at scripts/slim-start.ts');
  });
});
