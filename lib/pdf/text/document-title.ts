/** Default titles of programs, and file names. */
const NO_TITLE =
  /^\s*$|^(?:untitled|sans titre|sin t[ií]tulo|無題|document\d*|slide 1|powerpoint presentation|title)$|\.(?:docx?|pdf|indd|qxp|rtf|odt|pptx?|xlsx?|tex|dvi)$/i;

/** Programs prefix the file name with their own name. */
const PROGRAM = /^Microsoft (?:Word|PowerPoint) - /;

/**
 * @param given title in the file's metadata; undefined if there is none
 * @param heading of its first page; null if there is none
 * @param file its name
 * @returns the document's title
 */
export function documentTitle(
  given: string | undefined,
  heading: string | null,
  file: string,
): string {
  const title = (given ?? '').replace(PROGRAM, '').replace(/\s+/g, ' ').trim();
  if (!NO_TITLE.test(title)) return title;
  return heading ?? file.replace(/\.pdf$/i, '');
}
