import type { Reporter, TestModule } from 'vitest/node';

/**
 * Prints one last plain line, `N passed, N failed`, for those who read only the end of the output,
 * and before it each test that passed only at the second attempt.
 */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    let passed = 0;
    let failed = unhandledErrors.length;
    let skipped = 0;
    for (const module of modules) {
      failed += module.errors().length;
      for (const suite of module.children.allSuites()) failed += suite.errors().length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        // Seen, so that it is mended: a retry would hide it.
        if (test.diagnostic()?.flaky)
          console.log(
            `passed at the second attempt: ${test.project.name}: ${module.relativeModuleId} > ${test.fullName}`,
          );
        if (state === 'passed') passed += 1;
        else if (state === 'failed') failed += 1;
        else skipped += 1;
      }
    }
    // A test that never came to run did not pass by it.
    console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  }
}
