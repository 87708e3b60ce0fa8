import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadPack } from '../../../lib/pack/check/load-pack';
import { compileLexicon } from '../../../lib/pack/compile/compile-lexicon';
import { builtExtension } from '../../../scripts/build/built-extension';
import { pageFiles } from '../../../scripts/pages/page-files';
import type { Figure } from '../targets';

const kB = 1000;
const PACK = join(import.meta.dirname, '../../../data/tpp-2014');

/** Files of the built extension, each compressed on its own as a browser's store would. */
export function weightFigures(): Figure[] {
  const pack = loadPack(PACK);
  const labels = weigh(JSON.stringify(compileLexicon(pack)));
  const sentinel = weighFiles(/^sentinel\.js$/);
  const page = weighFiles(/^(?:annotator|reader)\.js$/);
  const folder = builtExtension('chromium');
  const weighAll = (names: readonly string[]): number =>
    names.reduce((sum, name) => sum + weigh(readFileSync(join(folder, name))), 0);
  const popup = pageFiles(folder, 'popup.html');
  const words = Math.max(0, ...popup.languages.map((name) => weighAll([name])));
  const loadedPack = weighAll(popup.pack);
  return [
    { target: 'quiet.weight', value: sentinel },
    { target: 'weight.sentinel', value: sentinel },
    {
      target: 'weight.annotator',
      value: page - labels,
      detail: `with labels ${page.toFixed(1)} kB`,
    },
    {
      target: 'weight.popup',
      value: weighAll(popup.code) + words,
      detail: `${popup.code.length} files; its heaviest language ${words.toFixed(1)} kB`,
    },
    { target: 'weight.labels', value: labels },
    {
      target: 'weight.knowledge',
      value: loadedPack,
      detail: `flags ${weighAll(popup.flags).toFixed(1)} kB more`,
    },
  ];
}

function weighFiles(pattern: RegExp): number {
  const folder = builtExtension('chromium');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    pattern.test(name),
  );
  return names.reduce((total, name) => total + weigh(readFileSync(join(folder, name))), 0);
}

function weigh(content: string | Buffer): number {
  return gzipSync(content, { level: 9 }).length / kB;
}
