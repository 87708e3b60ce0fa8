import { useMemo } from 'preact/hooks';
import { conceptIndex } from '../../lib/knowledge/views';
import { Stroke } from '../shared/stroke';
import { useRecordContext } from './record-context';
import { SectionHead } from '../shared/section-head';

/** Every name and term there is, by kind. */
export function ConceptIndex() {
  const { views, openConcept } = useRecordContext();
  const groups = useMemo(() => conceptIndex(views), [views]);
  return (
    <>
      {groups.map((group) => (
        <section key={group.label}>
          <SectionHead title={group.label} count={group.concepts.length} />
          <ul class="index">
            {group.concepts.map((hop) => (
              <li key={hop.concept}>
                <button
                  type="button"
                  data-concept={hop.concept}
                  onClick={() => openConcept(hop.concept)}
                >
                  <Stroke mark={hop.mark} />
                  <span class="row-label" title={hop.label}>
                    {hop.label}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
