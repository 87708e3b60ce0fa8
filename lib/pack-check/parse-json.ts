import type { Problem } from './problem';

/** What a text was read as. */
export type ParsedJson = { readonly value: unknown } | { readonly problem: Problem };

/**
 * @param text of any length and content
 * @param file named in the problem
 * @returns the JSON value, or why there is none
 */
export function parseJson(text: string, file: string): ParsedJson {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    if (error instanceof SyntaxError)
      return {
        problem: {
          file,
          path: '',
          message: `cannot be read as JSON: ${error.message}`,
          fix: 'correct the JSON at that place',
        },
      };
    // Values that are nested deeper than the browser's stack: RangeError, InternalError.
    return {
      problem: {
        file,
        path: '',
        message: 'cannot be read as JSON: values are nested too deeply',
        fix: 'remove the brackets inside one another',
      },
    };
  }
}
