import { useId, useState } from 'preact/hooks';
import type { DisagreementView } from '../../../lib/knowledge/views';
import { DisagreeIcon, Icon } from '../../shared/icon';
import { Sides } from '../../shared/statements/sides';

/** A question on which articles disagree; its sides unfold below it. */
export function SideQuestion({ disagreement }: { disagreement: DisagreementView }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div class="side-question">
      <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <DisagreeIcon />
        <span dir="auto" lang={disagreement.language}>
          {disagreement.question}
        </span>
        <Icon name="forward" />
      </button>
      <div id={id} hidden={!open}>
        {open && (
          <>
            <p dir="auto" lang={disagreement.language}>
              {disagreement.definition}
            </p>
            <Sides disagreement={disagreement} />
          </>
        )}
      </div>
    </div>
  );
}
