/** Code that our sources, and the build with its libraries, may not contain. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Names that turn text into markup or code, or reach a network. */
const WAYS: readonly [name: string, pattern: RegExp][] = [
  [
    'markup from text',
    /\b(?:inner|outer)HTML\b|\binsertAdjacentHTML\b|\bdangerouslySetInnerHTML\b|\bsetHTML(?:Unsafe)?\b|\bparseHTML(?:Unsafe)?\b|\bcreateContextualFragment\b|\bDOMParser\b|\bsrcdoc\b/g,
  ],
  ['writing into a document', /\bdocument\.(?:write|writeln|open)\b/g],
  [
    'code from text',
    /\beval\(|\bnew Function\b|[^.\w]Function\(|\bset(?:Timeout|Interval)\(\s*["'`]/g,
  ],
  [
    'code from elsewhere',
    /\bimportScripts\b|\bimport\(\s*["'`](?:https?:|\/\/|data:|blob:)|\bfrom\s*["'`](?:https?:|\/\/)/g,
  ],
  // MiniSearch's maps have a method of that name, whose calls and definition are harmless.
  [
    'the network',
    /(?<!\.)\bfetch\((?![^()]*\)\s*\{)|\b(?:window|self|globalThis)\.fetch\b|\bXMLHttpRequest\b|\bWebSocket\b|\bWebTransport\b|\bEventSource\b|\bsendBeacon\b|\bRTCPeerConnection\b/g,
  ],
  [
    'messages of others',
    /\bon(?:Message|Connect)External\.addListener\b|\bonUserScript(?:Message|Connect)\.addListener\b/g,
  ],
  ['links that run', /["'`]\s*javascript:/gi],
];

/** A file's text, and its path relative to the folder. */
export interface Text {
  readonly name: string;
  readonly text: string;
}

/** @returns the files in a folder, at any depth, whose names match `wanted` */
export function textsIn(folder: string, wanted: RegExp): readonly Text[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => wanted.test(name))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

/** @returns the code without comments, which may name what code may not do */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[^]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

/** @returns a line for each finding: file, name, and place */
export function waysIn(texts: readonly Text[]): readonly string[] {
  return texts.flatMap(({ name, text }) =>
    WAYS.flatMap(([what, pattern]) =>
      [...text.matchAll(pattern)].map(
        ({ 0: found, index }) =>
          `${name}: ${what}: ${text.slice(Math.max(0, index - 30), index + found.length + 30)}`,
      ),
    ),
  );
}
