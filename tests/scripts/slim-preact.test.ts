// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type * as Preact from 'preact';
import { slimPreact } from '../../scripts/slim-preact';

const folder = dirname(createRequire(import.meta.url).resolve('preact/package.json'));
const whole = readFileSync(join(folder, 'dist/preact.mjs'), 'utf8');
const slim = (code: string): string => {
  const { transform } = slimPreact() as unknown as {
    transform: { handler(code: string): { code: string } };
  };
  return transform.handler(code).code;
};
const load = (code: string): Promise<typeof Preact> =>
  import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);

async function drawn(code: string): Promise<string> {
  const { h, render } = await load(code);
  const root = document.createElement('div');
  const picture = (text: string) =>
    h('p', { class: 'a', dangerouslySetInnerHTML: { __html: `<b>${text}</b>` } });
  render(picture('first'), root);
  render(picture('second'), root);
  render(h('p', { class: 'b' }, root.innerHTML, h('i', null, 'child')), root);
  return root.innerHTML;
}

describe('Preact as it ships', () => {
  it('turns no text into markup, where the whole one does', async () => {
    expect(await drawn(whole)).toContain('&lt;b&gt;second&lt;/b&gt;');
    const without = await drawn(slim(whole));
    expect(without).not.toContain('second');
    expect(without).toMatch(/^<p class="b">&lt;p.*<i>child<\/i><\/p>$/);
  });

  it('fails the build on a Preact that it does not know', () => {
    expect(() => slim('export {}')).toThrow('look at scripts/slim-preact.ts');
  });
});
