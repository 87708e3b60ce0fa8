import { expect, it } from 'vitest';
import { documentTitle } from '../../lib/pdf/text/document-title';

it.each([
  ['Joint statement', 'A heading', 'Joint statement'],
  ['Microsoft Word - statement.doc', 'A heading', 'A heading'],
  ['untitled', 'A heading', 'A heading'],
  ['無題', null, 'statement'],
  ['', null, 'statement'],
  [undefined, null, 'statement'],
  ['final_v3.indd', 'A heading', 'A heading'],
])(
  'a document that calls itself %s, with the heading %s, is called %s',
  (given, heading, title) => {
    expect(documentTitle(given, heading, 'statement.pdf')).toBe(title);
  },
);
