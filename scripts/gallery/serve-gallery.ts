import { createServer } from 'vite';
import { GALLERY } from './vite-config';

/** Serves the gallery on this machine, with hot reload. */
async function main(): Promise<void> {
  const server = await createServer(GALLERY);
  await server.listen();
  server.printUrls();
  console.info('Every component in every state. Stop with Ctrl+C.');
}

await main();
