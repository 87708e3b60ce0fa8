import { Empty } from '../page/empty';
import type { Place } from '../record/place';
import { LookUp } from './look-up';
import { Order } from './order/order';
import type { ReadingPlace } from './order/use-reading-place';
import { isOnPage, type PanelProps, type PanelTab } from './panel-props';
import { Pinned } from './pinned/pinned';
import { Positions } from './positions/positions';

interface PanelBodyProps extends PanelProps {
  tab: PanelTab;
  /** Where in the record the reader is; `undefined` is its first page. */
  place: Place | undefined;
  reading: ReadingPlace;
  /** The list keeps up with the page. */
  follows: boolean;
  /** The reader scrolls the list themselves. */
  onLeave: () => void;
}

/** What a tab of the panel shows. */
export function PanelBody({ tab, place, reading, follows, onLeave, ...props }: PanelBodyProps) {
  const { page, pinned, list, onPin } = props;
  if (isOnPage(tab) && page.state !== 'annotated') {
    return (
      <div class="panel-page">
        <Empty {...props} />
      </div>
    );
  }
  switch (tab) {
    case 'order':
      return (
        list && (
          <Order
            reading={reading}
            list={list}
            follows={follows}
            onPin={onPin}
            pinned={pinned}
            onGoTo={props.onGoTo}
            onWantMore={props.onWantMore}
            onLeave={onLeave}
          />
        )
      );
    case 'positions':
      return <Positions paragraph={reading.paragraph} />;
    case 'pinned':
      return <Pinned pinned={pinned} onPin={onPin} />;
    case 'lookUp':
      return <LookUp place={place} pinned={pinned} onPin={onPin} />;
  }
}
