import { Lines, joinLines } from './lines';

/** Many values of a few kinds: what a kind shares is written once. */
export interface Records {
  /** By kind: an object as JSON, a line each. */
  readonly kinds: string;
  /** By index: the number of its kind and what is its own, with a space between them. See `joinLines`. */
  readonly records: string;
}

/** @param list of what each value has of its own, and what it may share */
export function compileRecords(
  list: readonly (readonly [own: string | number, shared: object])[],
): Records {
  const kinds = new Map<string, number>();
  const lines = list.map(([own, shared]) => {
    const kind = JSON.stringify(shared);
    if (!kinds.has(kind)) kinds.set(kind, kinds.size);
    return `${kinds.get(kind)!} ${own}`;
  });
  return { kinds: [...kinds.keys()].join('\n'), records: joinLines(lines) };
}

/** Reads records where they are first asked for, and keeps them. */
export class RecordReader<Value> {
  readonly #kinds: readonly string[];
  readonly #lines: Lines;
  readonly #shared: object[] = [];
  readonly #values = new Map<number, Value>();

  /** @param make a value of what it has of its own and what it shares */
  constructor(
    compiled: Records,
    private readonly make: (own: string, shared: any) => Value,
  ) {
    this.#kinds = compiled.kinds.split('\n');
    this.#lines = new Lines(compiled.records);
  }

  at(index: number): Value {
    let value = this.#values.get(index);
    if (value === undefined) {
      const line = this.#lines.at(index)!;
      const gap = line.indexOf(' ');
      const kind = Number(line.slice(0, gap));
      value = this.make(
        line.slice(gap + 1),
        (this.#shared[kind] ??= JSON.parse(this.#kinds[kind]!) as object),
      );
      this.#values.set(index, value);
    }
    return value;
  }
}
