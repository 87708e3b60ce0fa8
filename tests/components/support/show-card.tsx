import { vi } from 'vitest';
import { Card } from '../../../components/card/card';
import type { CardProps } from '../../../components/card/card-props';
import { cardView } from '../../../lib/knowledge/views';
import { smallContext } from '../../knowledge/support/fixture';
import { render, screen } from './render';

const context = smallContext();

/** Renders a concept's card from the made-up pack. */
export function showCard(concept: string, changes: Partial<CardProps> = {}) {
  const calls = { onHop: vi.fn(), onBack: vi.fn(), onClose: vi.fn(), onOpenPositions: vi.fn() };
  const view = changes.view ?? cardView(context, concept)!;
  const draw = (shown: typeof view, cameFrom: string | null) => (
    <Card
      t={context.t}
      why="The page says “it”."
      {...calls}
      {...changes}
      cameFrom={changes.cameFrom ?? cameFrom}
      view={shown}
    />
  );
  const { container, rerender } = render(draw(view, null));
  return {
    ...calls,
    container,
    view,
    rerender: (...next: Parameters<typeof draw>) => rerender(draw(...next)),
    card: screen.getByRole('dialog', { name: view.title }),
  };
}
