import userEvent from '@testing-library/user-event';
import type { Settings } from '../../../lib/settings/settings';
import { screen, within } from '../support/render';

export const click = (name: RegExp | string, role = 'button') =>
  userEvent.click(screen.getByRole(role, { name }));

export const section = (name: string) => within(screen.getByRole('region', { name }));

export const toast = () => screen.getByRole('status').textContent;

export const SITES: Settings['sites'] = { 'mail.example': 'never', 'ledger.example': 'always' };

export const REJECTIONS: Settings['rejections'] = [
  { concept: 'ada', text: 'ada', host: 'a.example' },
  { concept: 'water', text: 'water', host: null },
];

/** Chooses a file, as the reader does in the browser's own dialog. */
export async function choose(label: string, name: string, text: string): Promise<void> {
  const input = screen
    .getAllByLabelText(label)
    .find((element) => element instanceof HTMLInputElement)!;
  await userEvent.upload(input, new File([text], name));
}
