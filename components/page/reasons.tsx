import type { StringKey } from '../../lib/i18n/translate';
import type { Relevance } from '../../lib/matching/types';
import { useRecordContext } from '../record/record-context';

/** As many found words as a line holds. */
const MOST_WORDS = 5;

/** What matching calls its reasons, in words. */
const REASONS = {
  name: 'reason.name',
  repeated: 'reason.repeated',
  title: 'reason.title',
  description: 'reason.description',
  people: 'reason.people',
  words: 'reason.words',
  abbreviation: 'reason.abbreviation',
  lead: 'reason.lead',
  second: 'reason.second',
  references: 'reason.references',
  share: 'reason.share',
  topic: 'reason.topic',
  parties: 'reason.parties',
  deeds: 'reason.deeds',
  example: 'reason.example',
  otherTopic: 'reason.otherTopic',
  passing: 'reason.passing',
  otherPact: 'reason.otherPact',
  otherExpansion: 'reason.otherExpansion',
  unexplained: 'reason.unexplained',
  entries: 'reason.entries',
  entryAtStart: 'reason.entryAtStart',
  everyPage: 'reason.everyPage',
  onSite: 'reason.onSite',
} as const satisfies { [id: string]: StringKey };

/** Why a page is or is not about the subject: what was found, in words, and what each weighs. */
export function Reasons({ relevance }: { relevance: Relevance }) {
  const { t } = useRecordContext().views;
  const list = new Intl.ListFormat(t.language, { type: 'conjunction' });
  return (
    <>
      <p>
        {t('reasons.score', { score: withMinus(relevance.score), threshold: relevance.threshold })}
      </p>
      <ul class="reasons">
        {relevance.reasons.map(({ id, found, weight }) => (
          <li key={id}>
            <span>
              {Object.hasOwn(REASONS, id) && t(REASONS[id as keyof typeof REASONS])}{' '}
              {list.format(found.slice(0, MOST_WORDS).map((text) => t('quoted', { text })))}
            </span>
            <span class="count">{weight > 0 ? `+${weight}` : withMinus(weight)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** With the minus sign, which is as wide as the plus sign beside it; a hyphen is not. */
function withMinus(weight: number): string {
  return weight < 0 ? `−${-weight}` : String(weight);
}
