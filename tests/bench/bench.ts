import { resolve } from 'node:path';
import { launchExtensionChromium, type ExtensionChromium } from './support/extension-chromium';
import { offerPages, type MeasuredPages } from './support/measured-pages';
import { servePages, type PageServer } from './support/page-server';
import { packPeers, type PeerName } from './support/peer-extensions';

/** Who is measured: the built extension, a peer, a folder named by `--beside`, or nobody. */
export type Contender = PeerName | 'ours' | 'other' | 'none';

/** What every measure works with. */
export interface Bench {
  /** Fewer pages and repeats: for a first look. */
  readonly quick: boolean;
  /** To each page about the subject by each contender. */
  readonly visits: number;
  readonly server: PageServer;
  readonly pages: MeasuredPages;
  /** Whether another extension was given to measure beside. */
  readonly hasOther: boolean;
  /** Chromium with one extension: the same one for all who ask, started when first asked for. */
  browser(who: Contender): Promise<ExtensionChromium>;
  close(): Promise<void>;
}

export interface BenchOptions {
  readonly quick: boolean;
  readonly visits: number;
  /** Folder of pages as their sites served them. */
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
