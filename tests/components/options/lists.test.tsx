import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '../support/accessible';
import { screen } from '../support/render';
import { showOptions } from '../support/show-options';
import { click, section, toast, SITES, REJECTIONS, choose } from './options-queries';

describe('sites', () => {
  it('are added by host or by the address of a page', async () => {
    const { settings } = showOptions();
    await userEvent.type(
      screen.getByRole('textbox', { name: 'Site' }),
      'https://www.Mail.example/inbox',
    );
    await click('Always mark here');
    await userEvent.type(screen.getByRole('textbox', { name: 'Site' }), 'other.example{Enter}');
    expect(settings().sites).toEqual({ 'www.mail.example': 'always', 'other.example': 'never' });
    expect(toast()).toContain('other.example: Never.');
  });

  it('that are invalid are refused, with an example', async () => {
    const { settings, container } = showOptions();
    const field = screen.getByRole('textbox', { name: 'Site' });
    await userEvent.type(field, '*.mail.example{Enter}');
    expect(settings().sites).toEqual({});
    expect(screen.getByRole('alert').textContent).toBe(
      '“*.mail.example” is not a site. Type a name such as news.example, or paste the address of one of its pages.',
    );
    expect(field.getAttribute('aria-invalid')).toBe('true');
    await expectAccessible(container);
  });

  it('are removed, and restored by undo', async () => {
    const { settings } = showOptions({ sites: SITES });
    await click('Remove ledger.example');
    expect(settings().sites).toEqual({ 'mail.example': 'never' });
    await click('Undo');
    expect(settings().sites).toEqual(SITES);
    expect(toast()).toBe('Undone.');
  });

  it('are exported and imported as a list', async () => {
    const { settings, onSaveFile } = showOptions({ sites: SITES });
    await click('Export the list');
    expect(onSaveFile).toHaveBeenCalledWith(
      'pactlight-sites.txt',
      'always ledger.example\nnever mail.example\n',
    );
    await choose(
      'Import a list',
      'mine.txt',
      'never ledger.example\nnever new.example\nperhaps old.example',
    );
    expect(settings().sites).toEqual(SITES);
    const preview = section('Your data').getByRole('status').textContent;
    for (const line of [
      /ledger\.example: Always → Never/,
      /new\.example: .+ → Never/,
      /Ignored: line 3, “perhaps old\.example” \(not a site\)/,
    ])
      expect(preview).toMatch(line);
    await click('Apply');
    expect(settings().sites).toEqual({
      'mail.example': 'never',
      'ledger.example': 'never',
      'new.example': 'never',
    });
  });
});

describe('removed marks', () => {
  it('lists the words, what they were marked as, and where, and marks them again', async () => {
    const { settings } = showOptions({ rejections: REJECTIONS });
    const rows = section('Removed marks')
      .getAllByRole('row')
      .slice(1)
      .map((row) =>
        [...row.querySelectorAll('th, td')].slice(0, 3).map(({ textContent }) => textContent),
      );
    expect(rows).toEqual([
      ['ada', 'Ada Mill', 'a.example'],
      ['water', 'Water', 'Every site'],
    ]);
    await click('Mark again: “ada”');
    expect(settings().rejections).toEqual([REJECTIONS[1]]);
    await click('Undo');
    expect(settings().rejections).toHaveLength(2);
  });
});
