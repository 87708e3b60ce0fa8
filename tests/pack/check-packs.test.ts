import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { folderOf, smallPack } from './small-pack';

function checkPacks(...folders: string[]) {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/check-packs.ts', ...folders],
    { encoding: 'utf8' },
  );
  return { status, lines: stdout.trim().split('\n') };
}

describe('npm run check:packs', () => {
  it('finds the bundled pack and the examples, which are valid', () => {
    const { status, lines } = checkPacks();
    expect(lines[0]).toMatch(/^data\/tpp-2014: valid, no warnings\. \d+ concepts, \d+ statements/);
    expect(lines[1]).toMatch(/^examples\/packs\/cptpp: valid, no warnings\./);
    expect(lines[2]).toMatch(/^examples\/packs\/glossary: valid, no warnings\./);
    expect(status).toBe(0);
  });

  it('checks every folder named, prints errors and warnings with their fix, and fails', () => {
    const broken = smallPack();
    broken['statements/daily.json'][0].issue = 'fish';
    const doubtful = smallPack();
    doubtful['statements/daily.json'][1].issue = 'farm';
    const { status, lines } = checkPacks(folderOf(broken), folderOf(doubtful));
    expect(lines).toEqual([
      expect.stringMatching(/: one error$/),
      '  error: statements/daily.json /0/issue: there is no issue "fish"',
      '    fix: use one of farm, cars',
      expect.stringMatching(/: valid, one warning\. 5 concepts, 2 statements/),
      '  warning: issues.json /1/id: no statement names the issue "cars"',
      '    fix: add one, or remove the issue',
    ]);
    expect(status).toBe(1);
  });

  it('does not fail on warnings', () => {
    const doubtful = smallPack();
    doubtful['statements/daily.json'][1].issue = 'farm';
    expect(checkPacks(folderOf(doubtful)).status).toBe(0);
  });
});
