import { useMemo } from 'preact/hooks';
import { conceptView } from '../../../lib/knowledge/views';
import { CardBody } from '../../card/body/card-body';
import { Stroke } from '../../shared/stroke';
import { DetailHead } from './detail-head';
import { DisagreementList } from '../disagree';
import { JumpButton } from './jump-button';
import { useRecordContext } from '../record-context';

/** A concept's card, all of it, as a page of the popup. */
export function ConceptDetail({ concept }: { concept: string }) {
  const { views, openConcept } = useRecordContext();
  const view = useMemo(() => conceptView(views, concept), [views, concept]);
  if (!view) return null;
  const { kind, detail } = view.kicker;
  return (
    <article class="detail">
      <DetailHead title={view.title} flag={view.flag} basis={view.basis} />
      <p class="detail-kicker">
        <Stroke mark={view.mark} size={20} />
        {detail === null ? kind : views.t('kind.of', { kind, of: detail })}
      </p>
      <CardBody view={view} why={null} all defined onHop={openConcept} />
      <JumpButton concept={concept} />
      {view.disagreements.length > 0 && (
        <section class="detail-disagreements">
          <h4>{views.t('disagree')}</h4>
          <DisagreementList disagreements={view.disagreements} />
        </section>
      )}
    </article>
  );
}
