import type { ChipView } from '../../lib/knowledge/views/types';
import { Icon } from './icon';

interface ChipProps {
  chip: ChipView;
  /** It is what the arrow keys stop at in a list of answers. */
  isAnswer?: boolean;
}

/** Publisher, date, paragraph: the link to the source. */
export function Chip({ chip, isAnswer }: ChipProps) {
  // A pack from elsewhere must not be able to make a link run script.
  const href = /^https?:/.test(chip.href) ? { href: chip.href } : {};
  return (
    <a
      class="chip"
      {...href}
      target="_blank"
      rel="noopener noreferrer"
      title={chip.title}
      data-answer={isAnswer ? '' : undefined}
    >
      <bdi class="chip-publisher">{chip.publisher}</bdi> <bdi>{chip.date}</bdi>{' '}
      <span class="chip-end">
        <bdi aria-hidden="true">{chip.paragraphs}</bdi>
        <span class="unseen">{chip.spoken}</span>
        <Icon name="open" size={12} />
      </span>
    </a>
  );
}
