import type { CDPSession, Worker } from 'playwright-core';

/** Adds the errors of the extension's background to `problems` as they come. */
export async function collectWorkerProblems(worker: Worker, problems: string[]): Promise<void> {
  worker.on('console', (message) => {
    if (message.type() === 'error') problems.push(`background: ${message.text()}`);
  });
  // Playwright reports what a worker prints, but not what it throws.
  await worker.evaluate(() => {
    addEventListener('error', (event) => console.error('Uncaught', event.message));
    addEventListener('unhandledrejection', (event) =>
      console.error('Unhandled rejection', String(event.reason)),
    );
  });
}

/** Adds the errors of the extension's own scripts in a page to `problems` as they come. */
export async function collectPageProblems(session: CDPSession, problems: string[]): Promise<void> {
  const ours = /chrome-extension:\/\//;
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    const text = `${exceptionDetails.text} ${exceptionDetails.exception?.description ?? ''}`;
    if (ours.test(JSON.stringify(exceptionDetails))) problems.push(text);
  });
  session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
    const text = args.map((arg) => String(arg.value ?? arg.description ?? '')).join(' ');
    if (type === 'error' && ours.test(JSON.stringify(stackTrace ?? {}))) problems.push(text);
  });
  await session.send('Runtime.enable');
}
