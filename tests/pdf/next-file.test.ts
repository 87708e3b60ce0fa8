import { MessageChannel, MessagePort } from 'node:worker_threads';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openPdf } from '../../lib/pdf/open-pdf';
import { libraryInNode } from './library-in-node';
import { TALKS_PDF } from './samples';

const library = await libraryInNode();
// It has no types.
const PARSER: string = 'pdfjs-dist/legacy/build/pdf.worker.mjs';
const parser = (await import(/* @vite-ignore */ PARSER)) as {
  WorkerMessageHandler: { initializeFromPort(port: MessagePort): void };
};

let ports: MessagePort[];

// As on the page: one worker parses every file.
beforeEach(() => {
  const { port1, port2 } = new MessageChannel();
  ports = [port1, port2];
  vi.stubGlobal('Worker', MessagePort);
  library.GlobalWorkerOptions.workerPort = port1 as unknown as Worker;
  parser.WorkerMessageHandler.initializeFromPort(port2);
  for (const port of ports) port.start();
});
afterEach(() => {
  library.GlobalWorkerOptions.workerPort = null as unknown as Worker;
  for (const port of ports) port.close();
  vi.unstubAllGlobals();
});

const open = () => openPdf(library, new Uint8Array(TALKS_PDF), async () => null);

it('a file is opened while the one before is still being closed', async () => {
  const before = (await open())!;
  const closing = before.loadingTask.destroy();
  const next = (await open())!;
  await closing;
  expect((await (await next.getPage(1)).getTextContent()).items.length).toBeGreaterThan(0);
  await next.loadingTask.destroy();
});
