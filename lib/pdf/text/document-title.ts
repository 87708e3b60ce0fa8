/** What programs write where nobody has given a title, and names of files. */
const NO_TITLE =
  /^\s*$|^(?:untitled|sans titre|sin t[ií]tulo|無題|document\d*|slide 1|powerpoint presentation|title)$|\.(?:docx?|pdf|indd|qxp|rtf|odt|pptx?|xlsx?|tex|dvi)$/i;

/** Programs put their own name before that of the file. */
const PROGRAM = /^Microsoft (?:Word|PowerPoint) - /;

/**
 * @param given by the file itself; undefined if it gives none
 * @param heading of its first page; null if there is none
 * @param file its name
 * @returns what the document is called
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
