import type { Paragraph } from './paragraphs';
import type { TextRun } from './lines';

/** Width of a hyphen in most fonts, in font sizes. */
const HYPHEN_WIDTH = 1 / 3;

/**
 * Removes the hyphens of hyphenated words, so that the words can be found, copied and marked.
 *
 * @param runs of one page
 * @param paragraphs made of them
 * @returns the same runs in the same order, without those hyphens
 */
export function withoutHyphens<Run extends TextRun>(
  runs: readonly Run[],
  paragraphs: readonly Paragraph[],
): Run[] {
  const changed = [...runs];
  for (const { lines, ends } of paragraphs) {
    ends.forEach((end, i) => {
      if (end !== 'hyphen') return;
      const line = lines[i]!;
      const index = line.runs.findLast((at) => /\S/.test(runs[at]!.str))!;
      const run = runs[index]!;
      const str = run.str.trimEnd().slice(0, -1);
      const width = Math.max(0, run.width - HYPHEN_WIDTH * line.size);
      changed[index] = { ...run, str, width };
    });
  }
  return changed;
}
