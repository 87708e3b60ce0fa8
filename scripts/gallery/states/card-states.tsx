import { Card } from '../../../components/card/card';
import { cardView } from '../../../lib/knowledge/views';
import type { GalleryState } from '../gallery-state';

const nothing = (): void => undefined;
const done = async (): Promise<boolean> => true;

function card(name: string, concept: string, cameFrom: string | null = null): GalleryState {
  return {
    name: `card-${name}`,
    width: 400,
    inShadow: true,
    render: ({ theme }, views) => {
      const view = cardView(views, concept);
      if (!view)
        throw new Error(
          `The bundled pack has no concept "${concept}": name another in card-states.tsx.`,
        );
      return (
        <Card
          view={view}
          t={views.t}
          why={cameFrom === null ? views.t.template('why.label') : null}
          text={view.title}
          cameFrom={cameFrom}
          theme={theme}
          still
          onHop={nothing}
          onBack={nothing}
          onClose={nothing}
          onReject={done}
          onUnreject={done}
          onOpenPositions={nothing}
          onOpenDisagreements={nothing}
          onCopy={done}
        />
      );
    },
  };
}

/** Every kind of card. */
export const CARD_STATES: readonly GalleryState[] = [
  card('person', 'akira-amari'),
  card('country', 'japan'),
  card('country-unstated', 'brunei'),
  card('pact', 'tpp'),
  card('institution', 'us-congress'),
  card('term', 'sacred-products'),
  card('after-a-hop', 'michael-froman', 'Akira Amari'),
];
