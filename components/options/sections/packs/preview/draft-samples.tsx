import type { Translate } from '../../../../../lib/i18n/translate';
import type { ConceptView } from '../../../../../lib/knowledge/views';
import { CardBody } from '../../../../card/body/card-body';
import { Stroke } from '../../../../shared/stroke';

interface DraftSamplesProps {
  t: Translate;
  /** Without anything that leads to another concept. */
  samples: readonly ConceptView[];
}

/** Some of the cards, as they will be on pages. */
export function DraftSamples({ t, samples }: DraftSamplesProps) {
  if (samples.length === 0) return null;
  return (
    <>
      <h4>{t('options.packs.samples')}</h4>
      <ul class="draft-samples">
        {samples.map((view) => (
          <li key={view.concept} class="draft-sample">
            <p class="caption draft-kicker">
              <Stroke mark={view.mark} size={20} />
              {view.kicker.kind}
            </p>
            <h5 class="serif" dir="auto">
              {view.title}
            </h5>
            <CardBody view={view} why={null} all={false} onHop={() => undefined} />
          </li>
        ))}
      </ul>
    </>
  );
}
