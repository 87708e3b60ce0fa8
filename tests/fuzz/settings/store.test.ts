import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, getSettings, withMark, type Settings } from '../../../lib/settings';
import { often, PATIENCE_MS } from '../arbitrary';

describe('the store', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  });

  it(
    'keeps complete settings through failed writes, restarts and clock changes in any order',
    async () => {
      const { local } = fakeBrowser.storage;
      const step = fc.oneof(
        fc.record({ what: fc.constant('change'), fails: fc.constantFrom('no', 'main', 'copy') }),
        fc.record({ what: fc.constant('clock'), to: fc.integer({ min: 0, max: 4e12 }) }),
        fc.record({
          what: fc.constant('corrupt'),
          key: fc.constantFrom('settings', 'settings-last-good'),
          with: fc.jsonValue(),
        }),
      );
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
          fakeBrowser.reset();
          vi.useRealTimers();
          let asKnown: Settings | null = null;
          let changes = 0;
          const broken = new Set<string>();
          for (const one of steps) {
            if (one.what === 'clock') vi.useFakeTimers({ toFake: ['Date'], now: one.to });
            else if (one.what === 'corrupt') {
              await local.set({ [one.key]: one.with });
              broken.add(one.key);
            } else {
              const set = local.set.bind(local);
              const spy = vi.spyOn(local, 'set').mockImplementation(async (items: object) => {
                if (one.fails === ('settings' in items ? 'main' : 'copy'))
                  throw new Error('the browser has ended');
                return set(items as Record<string, unknown>);
              });
              changes += 1;
              const mark = `mark-${changes}`;
              const changed = await changeSettings((old) => withMark(old, mark, false)).catch(
                () => null,
              );
              spy.mockRestore();
              if (one.fails === 'main') continue;
              asKnown = changed;
              broken.delete('settings');
              if (one.fails === 'no') broken.delete('settings-last-good');
              else broken.add('settings-last-good');
            }
            // Nothing is lost as long as one of the two is complete and new.
            const isWhole = asKnown !== null && !broken.has('settings');
            expect(isWhole ? await getSettings() : null).toEqual(isWhole ? asKnown : null);
          }
          vi.useRealTimers();
          await getSettings();
        }),
        often(60),
      );
    },
    PATIENCE_MS,
  );
});
