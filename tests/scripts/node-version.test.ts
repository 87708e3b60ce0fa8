import { readFileSync } from 'node:fs';
import { minVersion, subset } from 'semver';
import { expect, it } from 'vitest';

interface LockedPackage {
  readonly engines?: { readonly node?: string };
  /** Only for one system; npm skips it on others. */
  readonly optional?: boolean;
}

const read = (name: string): string => readFileSync(name, 'utf8');
const { engines } = JSON.parse(read('package.json')) as { engines: { node: string } };
const { packages } = JSON.parse(read('package-lock.json')) as {
  packages: Record<string, LockedPackage>;
};

it('no installed package requires another Node version than we do', () => {
  const others = Object.entries(packages).filter(
    ([name, { engines: asked, optional }]) =>
      name !== '' && !optional && asked?.node && !subset(engines.node, asked.node),
  );
  expect(others.map(([name, { engines: asked }]) => `${name}: ${asked!.node}`)).toEqual([]);
});

it('the README names the lowest Node version of package.json', () => {
  const { major, minor } = minVersion(engines.node)!;
  expect(read('README.md')).toContain(`Node ${major}.${minor} or later`);
});
