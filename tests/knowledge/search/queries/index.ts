import { english } from './english';
import type { ExpectedAnswer } from './expected-answer';
import { french } from './french';
import { japanese } from './japanese';
import { spanish } from './spanish';
import { vietnamese } from './vietnamese';

/** Queries by the interface's language. */
export const QUERIES: { readonly [language: string]: readonly ExpectedAnswer[] } = {
  en: english,
  ja: japanese,
  es: spanish,
  fr: french,
  vi: vietnamese,
};
