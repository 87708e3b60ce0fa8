import { screen } from '../support/render';

export const at = (id: number, current: number | null = null) => ({
  from: 0,
  to: 0.4,
  at: id,
  current,
});

export const body = () => screen.getByRole('tabpanel');

export const mention = (name: string) =>
  [...body().querySelectorAll<HTMLElement>('.page-mention')].find(
    ({ textContent }) => textContent === name,
  )!;
