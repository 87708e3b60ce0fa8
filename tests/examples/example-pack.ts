import { type PackOnPage, type PageAnswer, answerPage, createPackEngine } from '../../lib/matching';
import { readPack } from '../../lib/pack-build/load-pack';
import { compilePack } from '../../lib/pack-compile/compile-pack';

/**
 * @param id of a pack of examples/packs
 * @returns it as readers have it, on a page for which they have chosen nothing
 */
export function examplePack(id: string): PackOnPage {
  const { files } = readPack(`examples/packs/${id}`);
  const { lexicon, cues, outline } = compilePack(files);
  const issues = outline.issues.map((issue) => issue.id);
  return { engine: createPackEngine({ id, lexicon, cues, issues }), always: null };
}

/**
 * @param packs in the reader's order
 * @param title of the page, which has no description and no date
 * @param blocks of the page's text
 */
export function answer(
  packs: readonly PackOnPage[],
  title: string,
  blocks: readonly string[],
): PageAnswer {
  const length = blocks.join('').length;
  return answerPage(packs, {
    weigh: { title, description: '', length, markAnyway: false },
    facts: null,
    date: null,
    blocks,
  });
}

/** What a page is marked with: `words|concept` of each mention, in order. */
export function marks(
  packs: readonly PackOnPage[],
  title: string,
  blocks: readonly string[],
): string[] {
  const { matched } = answer(packs, title, blocks);
  return (matched?.mentions ?? []).flatMap((own, block) =>
    own.map(({ start, end, concept }) => `${blocks[block]!.slice(start, end)}|${concept}`),
  );
}
