import { useId, useRef } from 'preact/hooks';
import type { CardView } from '../../lib/knowledge/views/types';
import { CardBar } from './card-bar';
import { CardContent } from './card-content';
import type { CardProps } from './card-props';
import type { LeftCard } from './use-card-state';

/**
 * What opens from a mention. A dialog that is not modal: Escape goes back or closes, focus may
 * leave. An Escape that was handled already (`defaultPrevented`) is ignored.
 */
export function Card(props: CardProps) {
  const left = useRef(new Map<string, LeftCard>()).current;
  // A new concept starts with everything folded; one that the reader comes back to, as they left
  // it.
  return <OpenCard key={props.view.concept} {...props} left={left} />;
}

function OpenCard({ left, ...props }: CardProps & { left: Map<string, LeftCard> }) {
  const { view, t, pinning } = props;
  const bar = pinning?.pinned ? pinning : null;
  const titleId = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    if (props.cameFrom === null) (props.onEscape ?? props.onClose)();
    else props.onBack();
  };

  return (
    <section
      class="pactlight card"
      role="dialog"
      aria-labelledby={titleId}
      tabIndex={-1}
      lang={t.language}
      dir={t.direction}
      data-type={view.type}
      data-small={isSmall(view) ? '' : undefined}
      data-opens={view.opensDisagreement ? 'disagreement' : undefined}
      data-still={props.still ? '' : undefined}
      data-theme={props.theme}
      data-pinned={bar ? '' : undefined}
      onKeyDown={onKeyDown}
    >
      {bar && (
        <CardBar
          t={t}
          title={view.title}
          titleId={titleId}
          folded={bar.folded}
          onFold={bar.onFold}
          onUnpin={bar.onUnpin}
          onClose={props.onClose}
          onMove={bar.onMove}
        />
      )}
      <CardContent
        {...props}
        titleId={titleId}
        isPinned={bar !== null}
        isFolded={bar?.folded ?? false}
        left={left}
      />
    </section>
  );
}

/** A term with no more than its own sentence. */
function isSmall(view: CardView): boolean {
  return view.type === 'term' && view.groups.length === 0 && view.disagreements.length === 0;
}
