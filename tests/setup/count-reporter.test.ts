import { afterEach, expect, it, vi } from 'vitest';
import type { TestCase, TestModule } from 'vitest/node';
import CountReporter from './count-reporter';

afterEach(() => vi.restoreAllMocks());

/** A test as Vitest reports it after a run. */
const ended = (fullName: string, state: 'passed' | 'failed' | 'skipped', flaky = false) =>
  ({
    fullName,
    project: { name: 'e2e firefox' },
    result: () => ({ state }),
    diagnostic: () => (state === 'skipped' ? undefined : { flaky }),
  }) as unknown as TestCase;

/** @returns the lines that are printed after a run of one file with these tests */
function printed(tests: readonly TestCase[], unhandled: readonly unknown[] = []): string[] {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const file = {
    relativeModuleId: 'tests/e2e/card.e2e.ts',
    errors: () => [],
    children: { allSuites: () => [], allTests: () => tests },
  } as unknown as TestModule;
  new CountReporter().onTestRunEnd([file], unhandled);
  return log.mock.calls.map(([line]) => String(line));
}

it('counts the tests of a run, and errors outside of tests as failed', () => {
  const tests = [ended('a', 'passed'), ended('b', 'passed'), ended('c', 'failed')];
  expect(printed(tests)).toEqual(['2 passed, 1 failed']);
  expect(printed([...tests, ended('d', 'skipped')], ['thrown']).at(-1)).toBe(
    '2 passed, 2 failed, 1 skipped',
  );
});

it('names each test that passed at the second attempt, before the count', () => {
  expect(printed([ended('cards > open', 'passed', true), ended('b', 'passed')])).toEqual([
    'passed at the second attempt: e2e firefox: tests/e2e/card.e2e.ts > cards > open',
    '2 passed, 0 failed',
  ]);
});
