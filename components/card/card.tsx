import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardTranslate } from '../../lib/i18n/card-words';
import type { CardView } from '../../lib/knowledge/views/types';
import { Icon } from '../shared/icon';
import { LaterPage } from '../shared/statements/later-page';
import { CardBar } from './card-bar';
import { CardBody, Note } from './card-body';
import { CardDisagreements, type Unfolded } from './card-disagreements';
import { CardFoot } from './card-foot';
import { CardHead } from './card-head';
import { CardWhy } from './card-why';

/** How long the card says what became of a copy, ms. */
const COPIED_MS = 2500;

export interface CardProps {
  view: CardView;
  /** Words that stand beside what the view says. */
  t: CardTranslate;
  /** One sentence on why the word is marked; `null` after a hop, where no word is. */
  why: string | null;
  /** The marked words, as they stand on the page. */
  text?: string | undefined;
  /** The page's host; left out where its address has none. */
  site?: string | undefined;
  /** Title of the card that a hop came from. */
  cameFrom: string | null;
  /** Overrides what the reader's system prefers. */
  theme?: 'light' | 'dark' | undefined;
  /** No movement and no fade: opened by keyboard or tap. */
  still?: boolean | undefined;
  onHop: (concept: string) => void;
  onBack: () => void;
  onClose: () => void;
  /** Left out: Escape closes the card like its button. */
  onEscape?: (() => void) | undefined;
  /** Left out: the reader cannot remove the mark. */
  onReject?: ((everywhere: boolean) => Promise<boolean>) | undefined;
  onUnreject?: ((everywhere: boolean) => Promise<boolean>) | undefined;
  /** Left out: the reader cannot turn the site off. */
  onTurnOff?: (() => void) | undefined;
  /** Left out: the card does not lead to the options. */
  onOpenOptions?: (() => void) | undefined;
  /** Left out: the card does not lead to a country's positions. */
  onOpenPositions?: ((concept: string, issue?: string) => void) | undefined;
  /** Left out: the card shows all disagreements itself. */
  onOpenDisagreements?: (() => void) | undefined;
  /**
   * Left out: statements cannot be copied. Gets one statement with its source as text; resolves to
   * whether it is in the clipboard.
   */
  onCopy?: ((citation: string) => Promise<boolean>) | undefined;
  /** Left out: the card cannot be pinned. */
  pinning?: Pinning | undefined;
}

/** A pinned card stays while the page scrolls, and is moved by its bar. */
export interface Pinning {
  readonly pinned: boolean;
  readonly folded: boolean;
  onPin(): void;
  onUnpin(): void;
  onFold(): void;
  /** How far from where the card is, in CSS px. */
  onMove(x: number, y: number): void;
}

/**
 * What opens from a mention. A dialog that is not modal: Escape goes back or closes, focus may
 * leave. An Escape that somebody has handled already (`defaultPrevented`) is left alone.
 */
export function Card(props: CardProps) {
  const left = useRef(new Map<string, CardState>()).current;
  // A new concept starts with everything folded; one that the reader comes back to, as they left it.
  return <OpenCard key={props.view.concept} {...props} left={left} />;
}

/** How a reader left a concept's card when they hopped on. */
interface CardState {
  readonly moreOpen: boolean;
  readonly unfolded: Unfolded;
  /** CSS px. */
  scrollTop: number;
}

function OpenCard({ left, ...props }: CardProps & { left: Map<string, CardState> }) {
  const { view, t, cameFrom, why, pinning, onBack, onClose, onCopy, onOpenPositions } = props;
  const bar = pinning?.pinned ? pinning : null;
  const titleId = useId();
  const [whyOpen, setWhyOpen] = useState(false);
  const [moreOpen, setMoreOpen] = useState(() => left.get(view.concept)?.moreOpen ?? false);
  const [unfolded, setUnfolded] = useState<Unfolded>(
    () => left.get(view.concept)?.unfolded ?? (view.opensDisagreement ? 'first' : 'none'),
  );
  const [copied, setCopied] = useState<{ citation: string; done: boolean } | null>(null);
  const questions = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const askedFor = useRef(false);
  const state = { moreOpen, unfolded, scrollTop: left.get(view.concept)?.scrollTop ?? 0 };
  left.set(view.concept, state);

  useLayoutEffect(() => {
    for (const scroller of scrollersOf(content.current)) scroller.scrollTop = state.scrollTop;
  }, []);
  const onScroll = ({ target }: Event) => {
    state.scrollTop = (target as Element).scrollTop;
  };

  useEffect(() => {
    if (askedFor.current && unfolded !== 'none' && questions.current)
      scrollBelowStrip(questions.current);
  }, [unfolded]);
  const unfold = (next: Unfolded) => {
    askedFor.current = true;
    setUnfolded(next);
  };

  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(null), COPIED_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  const copying = onCopy && {
    label: t('card.copy'),
    template: t.template('card.citation'),
    copied: copied?.done ? copied.citation : null,
    onCopy: async (citation: string) => setCopied({ citation, done: await onCopy(citation) }),
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    if (cameFrom === null) (props.onEscape ?? onClose)();
    else onBack();
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
          onClose={onClose}
          onMove={bar.onMove}
        />
      )}
      {/* Hidden, not taken away: what was unfolded in it stays so. */}
      <div
        class="card-content"
        hidden={bar?.folded ?? false}
        ref={content}
        onScrollCapture={onScroll}
      >
        {cameFrom !== null && (
          <button type="button" class="card-back" onClick={onBack}>
            <Icon name="back" />
            <span class="unseen">{t('card.back')}</span> {cameFrom}
          </button>
        )}
        <CardHead
          view={view}
          t={t}
          titleId={bar?.folded ? undefined : titleId}
          whyOpen={whyOpen}
          onWhy={why === null ? null : () => setWhyOpen(!whyOpen)}
          onHop={props.onHop}
          onPin={pinning && !bar ? pinning.onPin : undefined}
          onClose={bar ? undefined : onClose}
        />
        <div class="card-scroller">
          <LaterPage sentence={view.laterPage} />
          <CardBody
            view={view}
            why={
              whyOpen && why !== null ? (
                <CardWhy
                  t={t}
                  why={why}
                  text={props.text ?? ''}
                  site={props.site ?? ''}
                  onReject={props.onReject}
                  onUnreject={props.onUnreject}
                  onTurnOff={props.onTurnOff}
                  onOpenOptions={props.onOpenOptions}
                />
              ) : null
            }
            all={moreOpen}
            unfold={
              view.unfoldLabel === null
                ? undefined
                : {
                    label: moreOpen ? t('card.fewer') : view.unfoldLabel,
                    onToggle: () => setMoreOpen(!moreOpen),
                  }
            }
            onHop={props.onHop}
            onOpenIssue={onOpenPositions && ((issue) => onOpenPositions(view.concept, issue))}
            copying={copying}
          />
          <CardDisagreements
            view={view}
            t={t}
            unfolded={unfolded}
            copying={copying}
            onToggle={() => unfold(unfolded === 'none' ? 'all' : 'none')}
            questions={questions}
          />
          {view.opensDisagreement && <Note view={view} />}
        </div>
        <CardFoot
          view={view}
          t={t}
          moreOpen={moreOpen}
          onMore={() => setMoreOpen(!moreOpen)}
          onAllDisagreements={() => unfold('all')}
          onHop={props.onHop}
          onOpenPositions={onOpenPositions}
          onOpenDisagreements={props.onOpenDisagreements}
        />
        <p class="card-said" role="status">
          {copied && <span>{t(copied.done ? 'card.copied' : 'card.notCopied')}</span>}
        </p>
      </div>
    </section>
  );
}

/** The card's middle, and all of its content where it is short: one of the two scrolls. */
function scrollersOf(content: HTMLElement | null): HTMLElement[] {
  return content ? [content, content.querySelector<HTMLElement>('.card-scroller')!] : [];
}

/** `scrollIntoView` would scroll the page too. */
function scrollBelowStrip(questions: HTMLElement): void {
  const scrollers = scrollersOf(questions.closest<HTMLElement>('.card-content'));
  const scroller = scrollers.find((one) => getComputedStyle(one).overflowY === 'auto');
  const strip = questions.previousElementSibling;
  if (!scroller || !strip) return;
  const top = scroller.getBoundingClientRect().top + strip.getBoundingClientRect().height;
  scroller.scrollTop += questions.getBoundingClientRect().top - top;
}

/** A term with no more than its own sentence. */
function isSmall(view: CardView): boolean {
  return view.type === 'term' && view.groups.length === 0 && view.disagreements.length === 0;
}
