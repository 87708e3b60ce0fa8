/** What no script of ours may hold, in our sources and in what is built from them and from libraries. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What turns text into markup or code, or reaches a network: by name, anywhere. */
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
  // MiniSearch's maps have a method of that name: a call of one, or its definition, reaches nothing.
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

/** A file's text, and its name from its folder on. */
export interface Text {
  readonly name: string;
  readonly text: string;
}

/** @returns the files below a folder whose names are wanted */
export function textsIn(folder: string, wanted: RegExp): readonly Text[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => wanted.test(name))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

/** @returns code alone: comments may name what code may not do */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[^]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

/** @returns a line for each way in that a text has: file, what it is, and where */
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
