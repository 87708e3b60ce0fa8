import axe from 'axe-core';
import { expect } from 'vitest';

/**
 * Runs axe over a rendered part. Without layout there are no colours and no sizes: those are
 * checked in real browsers.
 *
 * @param container what was rendered
 */
export async function expectAccessible(container: Element): Promise<void> {
  const { violations } = await axe.run(container, {
    rules: {
      'color-contrast': { enabled: false },
      'target-size': { enabled: false },
      region: { enabled: false },
    },
  });
  expect(
    violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    ),
  ).toEqual([]);
}
