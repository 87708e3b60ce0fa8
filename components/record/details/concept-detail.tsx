import { CardBody } from '../../card/body/card-body';
import { Stroke } from '../../shared/stroke';
import { PackName } from '../../card/pack-name';
import { DetailHead } from './detail-head';
import { DisagreementList } from '../disagree';
import { JumpButton } from './jump-button';
import { useRecordContext } from '../record-context';
import { useConceptView } from '../use-concept-view';

/** A concept's card, all of it, as a page of the popup. */
export function ConceptDetail({ concept }: { concept: string }) {
  const { views, openConcept } = useRecordContext();
  const view = useConceptView(concept);
  if (!view) return null;
  const { kind, detail } = view.kicker;
  return (
    <article class="detail">
      <DetailHead title={view.title} flag={view.flag} basis={view.basis} />
      <p class="detail-kicker">
        <Stroke mark={view.mark} size={20} />
        {detail === null ? kind : views.t('kind.of', { kind, of: detail })}
        <PackName name={view.pack} isFirst={kind === ''} />
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
