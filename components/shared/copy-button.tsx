import type { StatementView } from '../../lib/knowledge/views/types';
import { citationOf } from './statements/citation';
import { Icon } from './icon';

/** What copying statements needs; a surface that cannot copy leaves all of it out. */
export interface Copying {
  /** Names the button. */
  readonly label: string;
  /** How a statement is copied, as `citationOf` takes it. */
  readonly template: string;
  /** Called with a statement and its source as one line of text. */
  onCopy(citation: string): void;
  /** What the reader copied last, as it was given to `onCopy`. */
  readonly copied: string | null;
}

interface CopyButtonProps {
  statement: StatementView;
  copying: Copying;
}

/** Copies one statement with its source. */
export function CopyButton({ statement, copying }: CopyButtonProps) {
  const { label, template, copied, onCopy } = copying;
  const citation = citationOf(template, statement);
  const done = copied === citation;
  return (
    <button
      type="button"
      class={done ? 'icon-button copy done' : 'icon-button copy'}
      title={label}
      onClick={() => onCopy(citation)}
    >
      <Icon name={done ? 'done' : 'copy'} />
    </button>
  );
}
