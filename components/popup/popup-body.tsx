import { ConceptDetail } from '../record/details/concept-detail';
import { ConceptIndex } from '../record/concept-index';
import { Countries } from '../record/countries/countries';
import { CountryDetail } from '../record/countries/country-detail';
import { Disagree } from '../record/disagree';
import { Empty } from '../page/empty';
import { IssueDetail } from '../record/details/issue-detail';
import { Issues } from './issues';
import type { Place } from '../record/place';
import type { PopupProps } from './popup-props';
import { Search } from '../record/search/search';
import { ThisPage } from './this-page';
import { Timeline } from '../record/timeline/timeline';

/** What is below the tabs. */
export function PopupBody({ place, ...props }: PopupProps & { place: Place }) {
  if (place.show === 'issue' && place.issue) return <IssueDetail issue={place.issue} />;
  if (place.show === 'country' && place.concept)
    return <CountryDetail concept={place.concept} issue={place.issue} />;
  if (place.show === 'concept' && place.concept) return <ConceptDetail concept={place.concept} />;
  switch (place.tab) {
    case 'page':
      return props.page.state === 'annotated' ? (
        <ThisPage report={props.page.report} />
      ) : (
        <Empty {...props} />
      );
    case 'countries':
      return <Countries />;
    case 'issues':
      return <Issues {...props} />;
    case 'disagree':
      return <Disagree asked={place.disagreement} />;
    case 'timeline':
      return <Timeline event={place.event} />;
    case 'search':
      return (
        <Search>
          <ConceptIndex />
        </Search>
      );
  }
}
