import { ConceptDetail } from '../record/details/concept-detail';
import { ConceptIndex } from '../record/concept-index';
import { Countries } from '../record/countries/countries';
import { CountryDetail } from '../record/countries/country-detail';
import { Disagree } from '../record/disagree';
import { IssueDetail } from '../record/details/issue-detail';
import type { Place } from '../record/place';
import { useRecordContext } from '../record/record-context';
import { RecordOverview } from '../record/overview';
import { Search } from '../record/search/search';
import { Timeline } from '../record/timeline/timeline';
import { Icon } from '../shared/icon';
import { PinButton } from './pinned/pin-button';

interface LookUpProps {
  place: Place | undefined;
  pinned: readonly string[];
  onPin: (concept: string, on: boolean) => void;
}

/** The record, which does not depend on the page beside it: search, countries, disagreements, timeline. */
export function LookUp({ place, pinned, onPin }: LookUpProps) {
  if (!place) {
    return (
      <div class="panel-page look-up">
        <Search>
          <RecordOverview />
          <ConceptIndex />
        </Search>
      </div>
    );
  }
  const { concept } = place;
  return (
    <div class="panel-page look-up">
      {concept !== undefined && (
        <PinButton concept={concept} pressed={pinned.includes(concept)} onPin={onPin} />
      )}
      <Shown place={place} />
    </div>
  );
}

function Shown({ place }: { place: Place }) {
  if (place.show === 'issue' && place.issue) return <IssueDetail issue={place.issue} />;
  if (place.show === 'country' && place.concept)
    return <CountryDetail concept={place.concept} issue={place.issue} />;
  if (place.show === 'concept' && place.concept) return <ConceptDetail concept={place.concept} />;
  return (
    <>
      <Back />
      <List place={place} />
    </>
  );
}

function List({ place: { tab, disagreement, event } }: { place: Place }) {
  if (tab === 'disagree') return <Disagree asked={disagreement} />;
  return tab === 'timeline' ? <Timeline event={event} /> : <Countries />;
}

function Back() {
  const { views, back } = useRecordContext();
  return (
    <button type="button" class="look-up-back" onClick={back}>
      <Icon name="back" />
      {views.t('popup.back')}
    </button>
  );
}
