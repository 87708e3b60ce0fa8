import { describe, expect, it } from 'vitest';
import { linesOf, type TextRun } from '../../lib/pdf/text/lines';
import { paragraphsOf } from '../../lib/pdf/text/paragraphs';

const SIZE = 10;

/** A run of text at a place, as wide as half its size for each letter. */
function run(str: string, x: number, y: number, changes: Partial<TextRun> = {}): TextRun {
  const width = str.length * SIZE * 0.5;
  return {
    str,
    transform: [SIZE, 0, 0, SIZE, x, y],
    width,
    height: SIZE,
    fontName: 'f',
    hasEOL: false,
    ...changes,
  };
}

function texts(runs: readonly TextRun[]): string[] {
  return paragraphsOf(linesOf(runs), () => false).map(({ text }) => text);
}

describe('runs of text', () => {
  it('on one level are one line, a note’s number included', () => {
    const note = run('1', 130, 703, { transform: [6, 0, 0, 6, 130, 703], width: 3 });
    const lines = linesOf([run('Names of people', 50, 700), note, run(' here', 135, 700)]);
    expect(lines.map(({ text }) => text)).toEqual(['Names of people1 here']);
    expect(lines[0]!.size).toBe(SIZE);
  });

  it('with a wide gap are cells of a table, or columns', () => {
    const runs = [
      run('Japan', 50, 700),
      run('rice', 200, 700),
      run('Chile', 50, 680),
      run('wine', 200, 680),
    ];
    expect(texts(runs)).toEqual(['Japan', 'rice', 'Chile', 'wine']);
  });

  it('of a table’s column or another direction do not go on in each other', () => {
    const turned = run('Draft', 20, 300, { transform: [0, SIZE, -SIZE, 0, 20, 300] });
    expect(texts([run('The first line of', 50, 700), turned, run('the page', 50, 688)])).toEqual([
      'The first line of',
      'Draft',
      'the page',
    ]);
  });

  it('that are set in columns from top to bottom are lines as well', () => {
    const fonts = { f: { vertical: true } };
    const column = (str: string, x: number) =>
      run(str, x, 700, { width: SIZE, height: str.length * SIZE });
    const lines = linesOf([column('環太平洋', 400), column('連携協定', 388)], fonts);
    expect(paragraphsOf(lines, () => false).map(({ text }) => text)).toEqual(['環太平洋連携協定']);
  });
});

describe('lines', () => {
  const LINE = 'A line that is as long as any other';

  it('begin a new paragraph where the first is set in', () => {
    const runs = [
      run(LINE, 50, 700),
      run(LINE, 50, 688),
      run(`${LINE}.`, 62, 676),
      run(LINE, 50, 664),
    ];
    expect(texts(runs)).toEqual([`${LINE} ${LINE}`, `${LINE}. ${LINE}`]);
  });

  it('begin a new paragraph after a sentence that ends early', () => {
    const runs = [
      run(LINE, 50, 700),
      run('It ends.', 50, 688),
      run(LINE, 50, 676),
      run(LINE, 50, 664),
    ];
    expect(texts(runs)).toEqual([`${LINE} It ends.`, `${LINE} ${LINE}`]);
  });

  it('of a heading over more than one line stay together, centred or not', () => {
    const big = { transform: [20, 0, 0, 20, 90, 740], width: 160 };
    const second = { transform: [20, 0, 0, 20, 120, 716], width: 100 };
    expect(
      texts([run('A long heading', 90, 740, big), run('in two lines', 120, 716, second)]),
    ).toEqual(['A long heading in two lines']);
  });

  it('of a list are one item each, which goes on where it is set in', () => {
    const runs = [
      run('• The first item', 50, 700),
      run('goes on here', 62, 688),
      run('• The second', 50, 676),
    ];
    expect(texts(runs)).toEqual(['• The first item goes on here', '• The second']);
  });

  it('that are set wide apart throughout are still one paragraph', () => {
    const runs = [0, 1, 2, 3, 4].map((i) => run(LINE, 50, 700 - i * 24));
    expect(texts(runs)).toHaveLength(1);
  });
});
