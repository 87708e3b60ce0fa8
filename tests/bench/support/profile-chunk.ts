/** Part of a sampled profile, as an event of a trace brings it. */
export interface ProfileChunk {
  readonly cpuProfile?: {
    readonly nodes?: readonly { readonly id: number; readonly callFrame: CallFrame }[];
    /** The node of each sample. */
    readonly samples?: readonly number[];
  };
  /** Between one sample and the next, µs. */
  readonly timeDeltas?: readonly number[];
}

interface CallFrame {
  readonly functionName: string;
  readonly url?: string;
  readonly lineNumber?: number;
  readonly columnNumber?: number;
}

/** Names of samples in which no function ran. */
const NOTHING = /^\((?:root|idle|program)\)/;

/** @returns ms by function, with the file in which it is */
export function timeOfFunctions(chunks: readonly ProfileChunk[]): Map<string, number> {
  const names = new Map<number, string>();
  const times = new Map<string, number>();
  for (const { cpuProfile, timeDeltas = [] } of chunks) {
    for (const { id, callFrame } of cpuProfile?.nodes ?? []) names.set(id, nameOf(callFrame));
    for (const [place, node] of (cpuProfile?.samples ?? []).entries()) {
      const name = names.get(node) ?? '';
      if (!NOTHING.test(name))
        times.set(name, (times.get(name) ?? 0) + (timeDeltas[place] ?? 0) / 1000);
    }
  }
  return times;
}

function nameOf({ functionName, url, lineNumber = 0, columnNumber = 0 }: CallFrame): string {
  const name = functionName || 'anonymous';
  return url ? `${name} (${url.split('/').at(-1)}:${lineNumber}:${columnNumber})` : name;
}
