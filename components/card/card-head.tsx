import type { CardTranslate } from '../../lib/i18n/card-words';
import type { CardView, KickerView } from '../../lib/knowledge/views/types';
import { Flag } from '../shared/flag';
import { Icon } from '../shared/icon';
import { PackName } from './pack-name';
import { Stroke } from '../shared/stroke';

interface CardHeadProps {
  view: CardView;
  t: CardTranslate;
  /** Omit it if something else names the card. */
  titleId: string | undefined;
  whyOpen: boolean;
  /** `null` if no words are marked, so that there is nothing to explain. */
  onWhy: (() => void) | null;
  onHop: (concept: string) => void;
  /** Without it, the card cannot be pinned, or is pinned already. */
  onPin: (() => void) | undefined;
  /** Without it, something above the head closes the card. */
  onClose: (() => void) | undefined;
}

/** The kind of concept, its name, and the card's controls. */
export function CardHead({
  view,
  t,
  titleId,
  whyOpen,
  onWhy,
  onHop,
  onPin,
  onClose,
}: CardHeadProps) {
  return (
    <div class="card-head">
      <div class="card-kicker">
        <Kicker view={view} onHop={onHop} />
        <span class="kicker-end">
          {onPin && (
            <button type="button" class="icon-button" title={t('card.pin')} onClick={onPin}>
              <Icon name="pin" />
            </button>
          )}
          {onWhy && (
            <button
              type="button"
              class="icon-button"
              title={t('card.why')}
              aria-expanded={whyOpen}
              onClick={onWhy}
            >
              <Icon name="question" />
            </button>
          )}
          {onClose && (
            <button
              type="button"
              class="icon-button card-close"
              title={t('card.close')}
              onClick={onClose}
            >
              <Icon name="close" />
            </button>
          )}
        </span>
      </div>
      <div class="card-name">
        <h2 class="card-title" id={titleId} dir="auto">
          {view.title}
        </h2>
        <Flag image={view.flag} width={30} />
      </div>
    </div>
  );
}

/** The kind of concept, what it belongs to, and its pack. */
function Kicker({ view, onHop }: Pick<CardHeadProps, 'view' | 'onHop'>) {
  const { kicker } = view;
  return (
    <>
      <Stroke mark={view.mark} size={20} />
      {kicker.kind !== '' && <bdi>{kicker.kind}</bdi>}
      {kicker.detail !== null && (
        <>
          <span class="kicker-dot" />
          <KickerDetail kicker={kicker} onHop={onHop} />
        </>
      )}
      <PackName name={view.pack} isFirst={kicker.kind === '' && kicker.detail === null} />
    </>
  );
}

function KickerDetail({ kicker, onHop }: { kicker: KickerView; onHop: (concept: string) => void }) {
  const { concept, detail, flag } = kicker;
  if (concept === null) return <span>{detail}</span>;
  return (
    <button type="button" class="kicker-hop" onClick={() => onHop(concept)}>
      <Flag image={flag} width={18} />
      {detail}
    </button>
  );
}
