import type { ComponentChildren } from 'preact';
import type { PositionLineView } from '../../../lib/knowledge/views/types';
import { Chip } from '../chip';
import { QuotedText } from './quoted-text';
import { Stroke } from '../stroke';

interface PositionLineProps {
  line: PositionLineView;
  /** Left out if a heading above says the issue already. */
  stroke?: boolean;
  /** Shown beside the chip instead of how many statements carry the line. */
  after?: ComponentChildren;
}

/** What a country wants on an issue, with the most telling statement and how many carry it. */
export function PositionLine({ line, stroke = true, after }: PositionLineProps) {
  return (
    <div class="position-line">
      {stroke && <Stroke mark={line.mark} label={line.issueLabel} />}
      <div class="statement-body">
        <p dir="auto" lang={line.language}>
          <QuotedText text={line.text} />
        </p>
        <div class="statement-source">
          <Chip chip={line.chip} />
          {after === undefined
            ? line.basis !== null && <span class="caption">{line.basis}</span>
            : after}
        </div>
      </div>
    </div>
  );
}
