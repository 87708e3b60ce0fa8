import { useState } from 'preact/hooks';
import type { CardTranslate } from '../../../lib/i18n/card-words';
import type { Evidence } from '../../../lib/matching/types';
import { QuotedText } from '../../shared/statements/quoted-text';

interface CardWhyProps {
  t: CardTranslate;
  /** One sentence on why the word is marked. */
  why: string;
  /** The marked words, as the page has them. */
  text: string;
  /** The page's host; empty if its address has none. */
  site: string;
  /** Resolves with whether it was kept. */
  onReject?: ((everywhere: boolean) => Promise<boolean>) | undefined;
  onUnreject?: ((everywhere: boolean) => Promise<boolean>) | undefined;
  /** Turns the site off, whose cards then close. */
  onTurnOff?: (() => void) | undefined;
  onOpenOptions?: (() => void) | undefined;
}

/**
 * Why a word is marked, the way to say that it should not be, which is undone as easily, and the
 * ways to choose more.
 */
export function CardWhy({
  t,
  why,
  text,
  site,
  onReject,
  onUnreject,
  onTurnOff,
  onOpenOptions,
}: CardWhyProps) {
  const [rejected, setRejected] = useState<'here' | 'everywhere' | null>(null);
  const [notKept, setNotKept] = useState(false);
  const settle = (kept: boolean, where: typeof rejected) => {
    setNotKept(!kept);
    if (kept) setRejected(where);
  };
  const reject = async (where: 'here' | 'everywhere') =>
    settle(await onReject!(where === 'everywhere'), where);
  const unreject = async () => settle(await onUnreject!(rejected === 'everywhere'), null);
  const outcome =
    rejected === 'everywhere'
      ? t('card.rejectedEverywhere', { text })
      : t('card.rejectedHere', { text, site: site || t('card.thisPage') });
  return (
    <div class="card-why">
      <p role="status">
        {rejected === null ? (
          <>
            <b>{t('card.why')}</b> <QuotedText text={why} />
          </>
        ) : (
          <QuotedText text={outcome} />
        )}
      </p>
      <p class="card-why-refused" role="alert">
        {notKept && t('card.notKept')}
      </p>
      {onReject && (
        <RejectActions t={t} text={text} rejected={rejected} onReject={reject} onUndo={unreject} />
      )}
      <p class="card-why-actions">
        {onTurnOff && site !== '' && (
          <button type="button" class="link" onClick={onTurnOff}>
            {t('card.turnOff', { site })}
          </button>
        )}
        {onOpenOptions && (
          <button type="button" class="link" onClick={onOpenOptions}>
            {t('popup.options')}
          </button>
        )}
      </p>
    </div>
  );
}

interface RejectActionsProps extends Pick<CardWhyProps, 't' | 'text'> {
  rejected: 'here' | 'everywhere' | null;
  onReject: (where: 'here' | 'everywhere') => Promise<void>;
  onUndo: () => Promise<void>;
}

function RejectActions({ t, text, rejected, onReject, onUndo }: RejectActionsProps) {
  return (
    <p class="card-why-actions">
      {rejected === null ? (
        <>
          <button key="here" type="button" class="link" onClick={() => onReject('here')}>
            {t('card.rejectHere', { text })}
          </button>
          <button
            key="everywhere"
            type="button"
            class="link"
            onClick={() => onReject('everywhere')}
          >
            {t('card.rejectEverywhere', { text })}
          </button>
        </>
      ) : (
        // The focus that pressed the button is not lost with it.
        <button
          key="undo"
          type="button"
          class="link"
          ref={(button) => button?.focus({ preventScroll: true })}
          onClick={onUndo}
        >
          {t('card.undo')}
        </button>
      )}
    </p>
  );
}

/**
 * @param t words of cards
 * @param evidence why the mention is believed
 * @returns one sentence for the reader
 */
export function whySentence(t: CardTranslate, evidence: Evidence): string {
  switch (evidence.because) {
    case 'label':
      return t('why.label', { label: evidence.label });
    case 'introduced':
      return t('why.introduced', { label: evidence.label, introduction: evidence.introduction });
    case 'subject':
      return t('why.subject', { label: evidence.label });
  }
}
