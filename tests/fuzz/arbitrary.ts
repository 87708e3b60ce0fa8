/** Generators of the fuzz tests, and their number of runs. */
import fc from 'fast-check';

/**
 * @param runs number of runs in `npm test`, which the environment variable `FUZZ` multiplies
 * @returns fast-check's parameters
 */
export function often(runs: number): { numRuns: number; interruptAfterTimeLimit: number } {
  const times = Number(process.env['FUZZ'] ?? 1);
  return { numRuns: Math.round(runs * times), interruptAfterTimeLimit: 15_000 * times };
}

/** Time limit of a fuzz test, ms. */
export const PATIENCE_MS = 30_000 * Math.max(1, Number(process.env['FUZZ'] ?? 1));

/** Names that objects inherit, such as `constructor`. */
export const treacherousName = fc.constantFrom(
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'length',
  'then',
  'valueOf',
  '',
);

/** Any text, with lone surrogates, control characters, direction marks, and of great length. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
    .map((units) => String.fromCharCode(...units)),
  treacherousName,
  fc.constantFrom(
    '\ud83c',
    '\udf5a',
    '\u202e',
    '\u0000',
    '\ufeff',
    'x'.repeat(5000),
    '<img src=x onerror=alert(1)>',
  ),
);

/** Anything that a browser can deliver as a message; Firefox's are structured clones. */
export const anyMessage = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withTypedArray: true,
  withObjectString: true,
  withNullPrototype: true,
  withSparseArray: true,
});

/** A valid value in which one part, at any depth, is replaced. */
export function broken<Value>(
  whole: fc.Arbitrary<Value>,
  other: fc.Arbitrary<unknown> = anyMessage,
): fc.Arbitrary<unknown> {
  return fc
    .tuple(whole, fc.nat(), other, fc.constantFrom('replace', 'remove', 'add'))
    .map(([value, place, instead, how]) => {
      const copy: unknown = structuredClone(value);
      const places = placesIn({ root: copy });
      const { of, key } = places[place % places.length]!;
      const holder = of as Record<string, unknown>;
      if (how === 'remove') Reflect.deleteProperty(holder, key);
      else if (how === 'add' && typeof holder[key] === 'object' && holder[key] !== null)
        Object.defineProperty(holder[key], '__proto__', {
          value: instead,
          enumerable: true,
          configurable: true,
        });
      else holder[key] = instead;
      return places[0]!.of['root' as never];
    });
}

function placesIn(value: object): { of: object; key: string }[] {
  return Object.entries(value).flatMap(([key, below]: [string, unknown]) => [
    { of: value, key },
    ...(typeof below === 'object' && below !== null ? placesIn(below) : []),
  ]);
}
