/** What the fuzz tests draw from, and how much of it. */
import fc from 'fast-check';

/**
 * @param runs in `npm test`; the environment's `FUZZ` asks for so many times as many
 * @returns fast-check's parameters
 */
export function often(runs: number): { numRuns: number; interruptAfterTimeLimit: number } {
  const times = Number(process.env['FUZZ'] ?? 1);
  return { numRuns: Math.round(runs * times), interruptAfterTimeLimit: 15_000 * times };
}

/** How long a test may take that draws so often, ms. */
export const PATIENCE_MS = 30_000 * Math.max(1, Number(process.env['FUZZ'] ?? 1));

/** Names that mean something to objects themselves. */
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

/** Text of any kind: lone surrogates, control characters, marks of direction, very long. */
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

/** Whatever a browser hands over as a message: Firefox's are structured clones. */
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

/** A value that is as it should be, but for one place deep inside that is something else. */
export function spoilt<Value>(
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
