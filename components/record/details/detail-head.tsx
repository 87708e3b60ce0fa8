import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FlagImage } from '../../../lib/knowledge/views';
import { Flag } from '../../shared/flag';
import { Icon } from '../../shared/icon';
import { useRecordContext } from '../record-context';

interface DetailHeadProps {
  title: string;
  flag: FlagImage | null;
  /** What it rests on: "15 statements, 4 articles". */
  basis: string;
}

/** The way back and the name of what is shown. */
export function DetailHead({ title, flag, basis }: DetailHeadProps) {
  const { views, kept, back } = useRecordContext();
  const button = useRef<HTMLButtonElement>(null);
  // The row that led here is gone; the keyboard goes on from the way back.
  useLayoutEffect(() => {
    if (kept.moved) button.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div class="detail-head">
      <button
        type="button"
        class="icon-button"
        aria-label={views.t('popup.back')}
        ref={button}
        onClick={back}
      >
        <Icon name="back" />
      </button>
      <Flag image={flag} width={30} />
      <h3 class="detail-title serif" dir="auto">
        {title}
      </h3>
      <span class="caption">{basis}</span>
    </div>
  );
}
