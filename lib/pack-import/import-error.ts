/** Why something is not imported. The interface has words for each, and for how to mend it. */
export type ImportProblemCode =
  /** Nothing in it. */
  | 'empty'
  /** `limit` in MB. */
  | 'too-large'
  /** More than `limit` labels. */
  | 'too-many-labels'
  /** More than `limit` different rows. */
  | 'too-many-rows'
  /** Excel, LibreOffice, Numbers: save it as CSV, or copy the rows. */
  | 'spreadsheet'
  /** A picture, a PDF file, a program. */
  | 'not-text'
  /** HTML, RDF/XML, Turtle: choose JSON-LD or CSV where it was exported. */
  | 'markup'
  /** Settings that Pactlight exported, which are imported elsewhere. */
  | 'settings'
  /** A quotation mark at `row` that is not closed. */
  | 'open-quote'
  /** No row has a name. */
  | 'no-names'
  /** No column is chosen for names. */
  | 'no-name-column'
  /** Not JSON, at `line` and `column`. */
  | 'json'
  /** Lists inside lists inside lists, more than `limit` deep. */
  | 'json-deep'
  /** JSON with more than `limit` values. */
  | 'json-large'
  /** JSON, but neither a pack nor SKOS nor a table. */
  | 'json-unknown'
  /** SKOS without a concept that has a name. */
  | 'skos-empty'
  /** A zip file that is incomplete or encrypted. */
  | 'zip-broken'
  /** No pack.json in it. */
  | 'zip-no-pack'
  /** A path that leads out of the zip file's folder. */
  | 'zip-path'
  /** More than `limit` files. */
  | 'zip-too-many';

/** Where in a file. Rows, lines and columns are counted from 1. */
export interface ImportPlace {
  /** Row of a table; a cell with line breaks makes no more rows. */
  readonly row?: number;
  readonly line?: number;
  readonly column?: number;
  /** JSON Pointer, or the path of a file in a zip file. */
  readonly path?: string;
}

/** A refusal as plain data, which can be sent from a worker. */
export interface ImportProblem {
  readonly code: ImportProblemCode;
  /** Name of the file; empty for pasted text. */
  readonly file: string;
  readonly place: ImportPlace;
  /** For the words' placeholders. */
  readonly values: { readonly [name: string]: string | number };
}

/** Thrown if nothing of a file or a text is imported. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly problem: ImportProblem;

  constructor(
    code: ImportProblemCode,
    {
      file = '',
      place = {},
      values = {},
    }: Partial<Pick<ImportProblem, 'file' | 'place' | 'values'>> = {},
  ) {
    super(`${file} ${JSON.stringify(place)}: ${code}`);
    this.problem = { code, file, place, values };
  }
}
