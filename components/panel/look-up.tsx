import { ConceptDetail } from '../popup/concept-detail';
import { ConceptIndex } from '../popup/concept-index';
import { Countries } from '../popup/countries';
import { CountryDetail } from '../popup/country-detail';
import { Disagree } from '../popup/disagree';
import { IssueDetail } from '../popup/issue-detail';
import type { Place } from '../popup/place';
import { usePopupContext } from '../popup/popup-context';
import { Record } from '../popup/record';
import { Search } from '../popup/search';
import { Timeline } from '../popup/timeline';
import { Icon } from '../shared/icon';
import { PinButton } from './pin-button';

interface LookUpProps {
  place: Place | undefined;
  pinned: readonly string[];
  onPin: (concept: string, on: boolean) => void;
}

/** The record, whatever page is beside it: search, countries, disagreements, timeline. */
export function LookUp({ place, pinned, onPin }: LookUpProps) {
  if (!place) {
    return (
      <div class="panel-page look-up">
        <Search>
          <Record />
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
  const { views, back } = usePopupContext();
  return (
    <button type="button" class="look-up-back" onClick={back}>
      <Icon name="back" />
      {views.t('popup.back')}
    </button>
  );
}
