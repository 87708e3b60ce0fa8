import type { Translate } from '../../../lib/i18n/translate';
import type { MarkStyle } from '../../../lib/settings/settings';
import type { Mark } from '../../../lib/strokes/strokes';

/** What is marked in the sample; its words are in the catalogue, in the order of the language. */
const MARKED = {
  japan: 'countries',
  rice: 'issue-1',
  states: 'countries',
  barriers: 'issue-2',
} as const satisfies Record<string, Mark>;
type Marked = keyof typeof MARKED;

interface MarkSampleProps {
  t: Translate;
  style: MarkStyle;
}

/** Two sentences as a page with marks of this style shows them. */
export function MarkSample({ t, style }: MarkSampleProps) {
  return (
    <p class="sample serif" data-style={style}>
      {t
        .template('options.sample')
        .split(/\{(\w+)\}/)
        .map((part, i) =>
          i % 2 === 0 ? (
            part
          ) : (
            <span key={part} class="sample-mark marked-word" data-mark={MARKED[part as Marked]}>
              {t(`options.sample.${part as Marked}`)}
            </span>
          ),
        )}
    </p>
  );
}
