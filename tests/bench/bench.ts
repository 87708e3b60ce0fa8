import { resolve } from 'node:path';
import { launchExtensionChromium, type ExtensionChromium } from './support/extension-chromium';
import { offerPages, type MeasuredPages } from './support/measured-pages';
import { servePages, type PageServer } from './support/page-server';
import { packPeers, type PeerName } from './support/peer-extensions';

/**
 * An extension that is measured: ours as built, a peer, the folder of `--beside`, or an empty one.
 */
export type Contender = PeerName | 'ours' | 'other' | 'none';

/** Context of all measures. */
export interface Bench {
  /** Whether there are fewer pages and repeats. */
  readonly quick: boolean;
  /** Number of visits to each page about the subject by each contender. */
  readonly visits: number;
  readonly server: PageServer;
  readonly pages: MeasuredPages;
  /** Whether another extension was given with `--beside`. */
  readonly hasOther: boolean;
  /** Chromium with one extension, started by the first call and shared by all. */
  browser(who: Contender): Promise<ExtensionChromium>;
  close(): Promise<void>;
}

export interface BenchOptions {
  readonly quick: boolean;
  readonly visits: number;
  /** Folder of saved pages of real sites. */
  readonly pages: string | undefined;
  /** Folder of another unpacked extension. */
  readonly beside: string | undefined;
}

export async function startBench(options: BenchOptions): Promise<Bench> {
  const { quick, visits, pages, beside } = options;
  const server = await servePages();
  const peers = await packPeers();
  const launched = new Map<Contender, Promise<ExtensionChromium>>();
  const folderOf = (who: Contender): string | null | undefined => {
    if (who === 'ours') return undefined;
    if (who === 'none') return null;
    return who === 'other' ? resolve(beside ?? '') : peers.folders[who];
  };
  return {
    quick,
    visits,
    server,
    pages: offerPages(server, quick, pages),
    hasOther: beside !== undefined,
    browser: (who) => {
      const known = launched.get(who) ?? launchExtensionChromium(server.port, folderOf(who));
      launched.set(who, known);
      return known;
    },
    close: async () => {
      for (const browser of launched.values()) await (await browser).close();
      peers.remove();
      await server.stop();
    },
  };
}
