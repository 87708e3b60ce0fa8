/**
 * Makes a simple page of a text.
 *
 * @param text with paragraphs separated by blank lines; the first is the headline if it is short
 * @param name the page's title if the text has no headline
 * @returns an HTML document
 */
export function textAsPage(text: string, name: string): string {
  const blocks = text
    .split(/\r?\n\s*\r?\n/)
    .map((block) => block.trim())
    .filter(Boolean);
  const [first = ''] = blocks;
  const hasHeadline = first.length <= LONGEST_HEADLINE && !first.includes('\n');
  const paragraphs = (hasHeadline ? blocks.slice(1) : blocks).map(
    (block) => `<p>${escape(block)}</p>`,
  );
  return `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<title>${escape(hasHeadline ? first : name)}</title>
<style>body { max-width: 680px; margin: 48px auto; padding: 0 24px; font: 19px/1.6 Georgia, serif; color-scheme: light dark; }</style>
</head>
<body>
${hasHeadline ? `<h1>${escape(first)}</h1>\n` : ''}${paragraphs.join('\n')}
</body>
</html>
`;
}

/** In UTF-16 units. A longer first line is a sentence, not a headline. */
const LONGEST_HEADLINE = 120;

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
