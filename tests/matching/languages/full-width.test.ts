import { describe, expect, it } from 'vitest';
import { each, mentionsIn, SUBJECT } from '../support/engine';

describe('full-width letters in Japanese labels', () => {
  each([
    '[[日豪ＥＰＡ|bilateral-deal]]と[[日豪EPA|bilateral-deal]]',
    '[[フロマンＵＳＴＲ代表|michael-froman]]と[[甘利ＴＰＰ相|akira-amari]]、[[甘利TPP相|akira-amari]]',
    '[[重要５項目|sacred-products]]と[[重要5項目|sacred-products]]',
  ]);

  it('end where the word ends', () => {
    expect(mentionsIn('日豪EPAX', SUBJECT).map(({ concept }) => concept)).not.toContain(
      'bilateral-deal',
    );
    expect(mentionsIn('日豪ＥＰＡＸ', SUBJECT).map(({ concept }) => concept)).not.toContain(
      'bilateral-deal',
    );
  });
});
