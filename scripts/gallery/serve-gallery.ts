import { createServer } from 'vite';
import { GALLERY } from './vite-config';

/** Serves the gallery to a developer, on this machine alone, and shows changes as they are made. */
async function main(): Promise<void> {
  const server = await createServer(GALLERY);
  await server.listen();
  server.printUrls();
  console.info('Every component in every state. Stop with Ctrl+C.');
}

await main();
