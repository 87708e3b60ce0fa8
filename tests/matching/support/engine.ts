import { expect, it } from 'vitest';
import { loadPack } from '../../../lib/pack-build/load-pack';
import {
  BLOCK_BREAK,
  type Mention,
  type PackOnPage,
  createMatcher,
  createPageContext,
} from '../../../lib/matching';
import { compileCues } from '../../../lib/pack-compile/compile-cues';
import { compileLexicon } from '../../../lib/pack-compile/compile-lexicon';
import { BUNDLED_PACK } from '../../../scripts/build/bundled-pack';
import { readMarkedText } from '../../../scripts/pages/marked-text';

export const pack = loadPack(BUNDLED_PACK);
export const lexicon = compileLexicon(pack);
export const matcher = createMatcher(lexicon);
export const cues = compileCues(pack)!;
/** The bundled pack, on a page for which the reader has chosen nothing. */
export const bundled: PackOnPage = {
  engine: { id: pack.manifest.id, matcher, cues, issues: pack.issues.map(({ id }) => id) },
  always: null,
};

/** Makes a page one about the pact without introducing anybody. */
export const SUBJECT = 'The Trans-Pacific Partnership.';

/** Resolves a text in the light of itself and of the page's other texts. */
export function mentionsIn(text: string, ...elsewhere: string[]): Mention[] {
  const context = createPageContext(lexicon);
  const scan = matcher.scan(text);
  for (const one of [scan, ...elsewhere.map((other) => matcher.scan(other))]) context.learn(one);
  return context.resolve(scan);
}

/** The text with its mentions marked as in the articles that editors marked. */
export function marked(text: string, mentions: readonly Mention[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, concept } of mentions) {
    out += `${text.slice(at, start)}[[${text.slice(start, end)}|${concept}]]`;
    at = end;
  }
  return out + text.slice(at);
}

/**
 * One test a line: a text with the mentions that must be found, on a page about the pact.
 * `[[surface|concept?]]` may be found or not; all else must not be.
 *
 * @param elsewhere other texts of the same page
 */
export function each(lines: readonly string[], ...elsewhere: string[]): void {
  it.each(lines)('%s', (line) => {
    const wanted = readMarkedText(line);
    const found = mentionsIn(wanted.text, SUBJECT, ...elsewhere);
    const isOptional = ({ start, end, concept }: Mention): boolean =>
      wanted.mentions.some(
        (mark) => mark.optional && mark.concept === concept && mark.start < end && start < mark.end,
      );
    const required = wanted.mentions
      .filter((mark) => !mark.optional)
      .map((mark) => ({ ...mark, key: '', evidence: { because: 'label', label: '' } }) as const);
    expect(
      marked(
        wanted.text,
        found.filter((mention) => !isOptional(mention)),
      ),
    ).toBe(marked(wanted.text, required));
  });
}

export { BLOCK_BREAK };
